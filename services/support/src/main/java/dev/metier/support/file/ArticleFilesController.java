package dev.metier.support.file;

import dev.metier.contracts.support.ArticleFilesApi;
import dev.metier.contracts.support.ImportedArticles;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@PreAuthorize("hasRole('ADMIN')")
class ArticleFilesController implements ArticleFilesApi {

    private static final int LARGEST = 5_000_000;

    private final ArticleFiles files;

    ArticleFilesController(ArticleFiles files) {
        this.files = files;
    }

    @Override
    public ResponseEntity<byte[]> export() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"help-articles.zip\"")
                .body(ArticleZip.write(files.write()));
    }

    @Override
    public ImportedArticles take(MultipartFile file) {
        if (file.getSize() > LARGEST) {
            throw FilesRejected.tooLarge();
        }
        return files.take(ArticleZip.read(bytes(file)));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw FilesRejected.unreadable();
        }
    }
}
