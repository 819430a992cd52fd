package dev.metier.cv.documents;

import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.PreviewCv;
import dev.metier.contracts.cv.Resume;
import dev.metier.cv.generation.SampleCv;
import dev.metier.cv.generation.Template;
import dev.metier.platform.errors.MetierException;
import dev.metier.typesetting.PagePictures;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Pictures of pages, made when they are asked for and kept for a while. */
@Component
class PreviewPages {

    private static final int TEMPLATE_WIDTH = 794;
    private static final int MOST_BYTES = 32 << 20;

    private final Sources sources;
    private final JsonMapper json;
    private final RecentBytes documents = new RecentBytes(MOST_BYTES / 2);
    private final RecentBytes pictures = new RecentBytes(MOST_BYTES);

    PreviewPages(Sources sources, JsonMapper json) {
        this.sources = sources;
        this.json = json;
    }

    /** A picture of one page, and how many pages there are. */
    static final class Picture {
        private final byte[] png;
        private final int pages;

        private Picture(byte[] png, int pages) {
            this.png = png;
            this.pages = pages;
        }

        byte[] png() {
            return png;
        }

        int pages() {
            return pages;
        }
    }

    Picture of(PreviewCv request, int page, int width) {
        Sources.Source source = sources.of(request.cvId(), request.resume(), request.template(), request.mask());
        String key = hash(json.writeValueAsBytes(source.resume()))
                + source.template()
                + hash(json.writeValueAsBytes(request.directives()));
        byte[] pdf = documents.get(key, () -> sources.make(source, request.directives(), DocumentFormat.PDF));
        return picture(key, pdf, page, width);
    }

    private Picture picture(String key, byte[] pdf, int page, int width) {
        try (PagePictures pages = PagePictures.of(pdf)) {
            int count = pages.pages();
            if (page > count) {
                throw MetierException.notFound("page");
            }
            return new Picture(pictures.get(key + " " + page + " " + width, () -> pages.png(page, width)), count);
        }
    }

    byte[] of(Template template) {
        Resume sample = SampleCv.read();
        var source = new Sources.Source(null, sample, template);
        String key = "sample " + template;
        byte[] pdf = documents.get(key, () -> sources.make(source, null, DocumentFormat.PDF));
        return picture(key, pdf, 1, TEMPLATE_WIDTH).png();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
