package dev.metier.contracts.support;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** All articles as a zip of Markdown files with front matter, for administrators. */
@HttpExchange("/api/v1/support/article-files")
public interface ArticleFilesApi {

    /** A file for each article, in whatever state. The same articles make the same bytes. */
    @GetExchange
    ResponseEntity<byte[]> export();

    /**
     * Takes a zip such as {@link #export} makes, or part of one: at most 5 MB, 500 articles and 20 MB unpacked. An article is known
     * by its slug; those that the files do not name stay as they are. All or nothing.
     *
     * <p>Errors: {@code import-rejected} with the file and what to mend, {@code payload-too-large}.
     */
    @PostExchange(contentType = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportedArticles take(@RequestPart("file") MultipartFile file);
}
