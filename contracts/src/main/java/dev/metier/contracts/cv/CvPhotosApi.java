package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The photo of a CV, for its owner alone; documents and links show it unless it is masked. It is no part of the versions. */
@HttpExchange("/api/v1/cv/{id}/photo")
public interface CvPhotosApi {

    /** Takes a PNG or JPEG of at most 5 MB; kept is its middle, 400 pixels square, as a new JPEG without what the file said. */
    @PutExchange(contentType = MediaType.MULTIPART_FORM_DATA_VALUE)
    void upload(@PathVariable CvId id, @RequestPart("file") MultipartFile file);

    @GetExchange(accept = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> photo(@PathVariable CvId id);

    @DeleteExchange
    void removePhoto(@PathVariable CvId id);
}
