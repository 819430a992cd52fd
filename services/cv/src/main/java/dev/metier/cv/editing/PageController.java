package dev.metier.cv.editing;

import dev.metier.contracts.cv.CvPagesApi;
import dev.metier.contracts.id.CvId;
import dev.metier.cv.parsing.FileType;
import dev.metier.cv.parsing.document.PagePicture;
import dev.metier.cv.reading.IsolatedReader;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.storage.ObjectStorage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PageController implements CvPagesApi {

    /** Changes with the way pages are drawn. */
    private static final String EDITION = "1";

    private final EditCvs cvs;
    private final ObjectStorage storage;
    private final IsolatedReader reader;

    PageController(EditCvs cvs, ObjectStorage storage, IsolatedReader reader) {
        this.cvs = cvs;
        this.storage = storage;
        this.reader = reader;
    }

    @Override
    @PreAuthorize("hasRole('CANDIDATE')")
    public ResponseEntity<byte[]> page(CvId id, int page, @Nullable String known) {
        String key = cvs.find(id).originalKey();
        if (key == null || !key.endsWith("." + FileType.PDF.extension())) {
            throw MetierException.notFound("page");
        }
        // an original never changes: its page is known by its place
        String tag = "\"" + id + "-" + page + "-" + EDITION + "\"";
        if (tag.equals(known)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        PagePicture picture = reader.draw(storage.get(key), page).orElseThrow(() -> MetierException.notFound("page"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag)
                .header(WIDTH, Double.toString(picture.width()))
                .header(HEIGHT, Double.toString(picture.height()))
                .header(PAGES, Integer.toString(picture.pages()))
                .body(picture.png());
    }
}
