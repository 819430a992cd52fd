package dev.metier.contracts.ats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of the engine; a function of its input alone.
 *
 * @param inputHash SHA-256 (hex) over the resume, the posting and {@code analysedAt} as the engine read them
 * @param analysedAt the day that counted as today; absent where none was given and the CV names no date
 * @param score 0 to 100, the weighted mean of the criteria that apply
 */
public record CvCheck(
        String engine,
        String engineVersion,
        String inputHash,
        @Nullable LocalDate analysedAt,
        int score,
        List<Criterion> criteria,
        List<AtsWarning> warnings,
        List<AtsFix> fixes,
        KeywordCoverage coverage,
        MachineView machineView) {

    public CvCheck {
        criteria = List.copyOf(criteria);
        warnings = List.copyOf(warnings);
        fixes = List.copyOf(fixes);
    }
}
