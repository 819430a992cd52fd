package dev.metier.cv.editing;

import dev.metier.contracts.cv.CvPhotosApi;
import dev.metier.contracts.id.CvId;
import dev.metier.cv.parsing.UnreadableFile;
import dev.metier.platform.errors.MetierException;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@PreAuthorize("hasRole('CANDIDATE')")
class PhotoController implements CvPhotosApi {

    private final CvPhotos photos;

    PhotoController(CvPhotos photos) {
        this.photos = photos;
    }

    @Override
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void upload(CvId id, MultipartFile file) {
        photos.put(id, PhotoFile.jpegOf(bytes(file)));
    }

    @Override
    public ResponseEntity<byte[]> photo(CvId id) {
        byte[] jpeg = photos.find(id).orElseThrow(() -> MetierException.notFound("photo"));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(jpeg);
    }

    @Override
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void removePhoto(CvId id) {
        photos.remove(id);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw UnreadableFile.damaged();
        }
    }
}
