package dev.metier.ats.report;

import dev.metier.contracts.ats.AnalyzeCv;
import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.Resume;
import dev.metier.platform.data.JsonbColumn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a waiting check still needs beside the ids of its report; forgotten when it is done. */
public record ReportInput(
        @Nullable Resume resume,
        @Nullable String postingText,
        @Nullable LocalDate analysedAt,
        @Nullable DocumentFacts original)
        implements JsonbColumn {

    static ReportInput of(AnalyzeCv request) {
        return new ReportInput(request.resume(), request.postingText(), request.analysedAt(), request.original());
    }
}
