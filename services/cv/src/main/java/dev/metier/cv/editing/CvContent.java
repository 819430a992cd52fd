package dev.metier.cv.editing;

import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.Resume;
import dev.metier.cv.parsing.ParsedResume;
import dev.metier.platform.data.JsonbColumn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a CV says in one version.
 *
 * @param fields where each field was read; fields that a person wrote are absent
 * @param original the form of the file that was read; absent for a CV that was written here
 * @param engine what read the original; absent for a CV that was written here
 */
public record CvContent(
        Resume resume,
        Map<String, FieldSource> fields,
        List<String> warnings,
        @Nullable String engine,
        @Nullable String engineVersion,
        @Nullable DocumentFacts original)
        implements JsonbColumn {

    public CvContent {
        fields = Map.copyOf(fields);
        warnings = List.copyOf(warnings);
    }

    static CvContent parsed(ParsedResume parsed, Resume resume) {
        return new CvContent(
                resume, parsed.fields(), parsed.warnings(), parsed.engine(), parsed.engineVersion(), parsed.original());
    }

    static CvContent written(Resume resume) {
        return new CvContent(resume, Map.of(), List.of(), null, null, null);
    }
}
