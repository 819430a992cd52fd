package dev.metier.cv.documents;

import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.PreviewCv;
import dev.metier.contracts.cv.Resume;
import dev.metier.cv.generation.SampleCv;
import dev.metier.cv.generation.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages of CVs that are being written, and of the sample CV in every template. */
@Component
class PreviewPages {

    private static final int TEMPLATE_WIDTH = 794;

    private final Sources sources;
    private final DrawnPages pages;

    PreviewPages(Sources sources, DrawnPages pages) {
        this.sources = sources;
        this.pages = pages;
    }

    DrawnPages.Picture of(PreviewCv request, @Nullable Integer page, @Nullable Integer width) {
        Sources.Source source = sources.of(request.cvId(), request.resume(), request.template(), request.mask());
        String key = pages.hash(source.resume()) + source.template() + pages.hash(request.directives());
        return pages.page(key, () -> sources.make(source, request.directives(), DocumentFormat.PDF), page, width);
    }

    byte[] of(Template template) {
        Resume sample = SampleCv.read();
        var source = new Sources.Source(null, sample, template);
        return pages.page("sample " + template, () -> sources.make(source, null, DocumentFormat.PDF), 1, TEMPLATE_WIDTH)
                .png();
    }
}
