package dev.metier.cv.documents;

import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.PreviewCv;
import dev.metier.contracts.cv.PrintedFields;
import dev.metier.contracts.cv.Resume;
import dev.metier.cv.generation.SampleCv;
import dev.metier.cv.generation.Template;
import dev.metier.cv.marks.MarkedResume;
import dev.metier.cv.marks.MarksReader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
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
        Wanted wanted = wanted(request);
        return pages.page(wanted.key(), wanted.pdf(), page, width);
    }

    PrintedFields fields(PreviewCv request) {
        Wanted wanted = wanted(request);
        Map<String, PrintedFields.Place> places = new HashMap<>();
        MarksReader.pdf(pages.document(wanted.key(), wanted.pdf()))
                .map(MarkedResume.Reading::fields)
                .orElse(Map.of())
                .forEach((pointer, source) -> {
                    if (source.page() != null && source.box() != null) {
                        places.put(pointer, new PrintedFields.Place(source.page(), source.box()));
                    }
                });
        return new PrintedFields(places);
    }

    /** @param key says what the document is made of */
    private record Wanted(String key, Supplier<byte[]> pdf) {}

    private Wanted wanted(PreviewCv request) {
        Sources.Source source = sources.of(request.cvId(), request.resume(), request.template(), request.mask());
        String key = pages.hash(source.resume()) + source.template() + pages.hash(request.directives());
        return new Wanted(key, () -> sources.make(source, request.directives(), DocumentFormat.PDF));
    }

    byte[] of(Template template) {
        Resume sample = SampleCv.read();
        var source = new Sources.Source(null, sample, template);
        return pages.page("sample " + template, () -> sources.make(source, null, DocumentFormat.PDF), 1, TEMPLATE_WIDTH)
                .png();
    }
}
