package dev.metier.cv.documents;

import dev.metier.platform.errors.MetierException;
import dev.metier.typesetting.PagePictures;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Pictures of pages, made when they are asked for and kept for a while. */
@Component
public class DrawnPages {

    private static final int USUAL_WIDTH = 900;
    private static final int MOST_BYTES = 32 << 20;

    private final JsonMapper json;
    private final RecentBytes documents = new RecentBytes(MOST_BYTES / 2);
    private final RecentBytes pictures = new RecentBytes(MOST_BYTES);

    DrawnPages(JsonMapper json) {
        this.json = json;
    }

    /** A picture of one page, and how many pages there are. */
    public static final class Picture {
        private final byte[] png;
        private final int pages;

        private Picture(byte[] png, int pages) {
            this.png = png;
            this.pages = pages;
        }

        byte[] png() {
            return png;
        }

        /** For the person who is writing; kept by nobody on the way. */
        public ResponseEntity<byte[]> answer() {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.IMAGE_PNG)
                    .header("Metier-Pages", String.valueOf(pages))
                    .body(png);
        }
    }

    /**
     * Draws one page; 404 beyond the last one.
     *
     * @param key says what is drawn; what has the same key is taken to be the same document
     * @param pdf makes the document where it is not known any more
     * @param page from 1, which it is where absent
     */
    public Picture page(String key, Supplier<byte[]> pdf, @Nullable Integer page, @Nullable Integer width) {
        int number = Objects.requireNonNullElse(page, 1);
        int pixels = Objects.requireNonNullElse(width, USUAL_WIDTH);
        try (PagePictures pages = PagePictures.of(document(key, pdf))) {
            if (number > pages.pages()) {
                throw MetierException.notFound("page");
            }
            byte[] png = pictures.get(key + " " + number + " " + pixels, () -> pages.png(number, pixels));
            return new Picture(png, pages.pages());
        }
    }

    /** The document itself, made where it is not known any more. */
    byte[] document(String key, Supplier<byte[]> pdf) {
        return documents.get(key, pdf);
    }

    /** A short name for all that something says. */
    public String hash(@Nullable Object content) {
        try {
            byte[] written = json.writeValueAsBytes(content);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
