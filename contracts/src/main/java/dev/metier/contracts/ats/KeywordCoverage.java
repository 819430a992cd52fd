package dev.metier.contracts.ats;

import dev.metier.contracts.id.SkillId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The skills that the posting asks for: those found in the CV and the honest gaps. */
public record KeywordCoverage(List<Match> matched, List<Gap> missing) {

    public KeywordCoverage {
        matched = List.copyOf(matched);
        missing = List.copyOf(missing);
    }

    /** How a skill was found, the strongest first. */
    public enum How {
        /** By its name or an alias in work, a project or volunteering. */
        IN_CONTEXT,
        /** By its name or an alias, but only in a list, the headline, education or a certificate. */
        LISTED,
        /** Not itself, but a skill that belongs to it or stands close to it. */
        RELATED
    }

    /**
     * A skill that the posting asks for and the CV shows.
     *
     * @param skill the name as the posting's skill is called in the taxonomy, or as the posting writes it
     * @param found the name of the skill that the CV shows; differs for {@code RELATED}
     * @param worth 0 to 100: how much of what is asked it counts for; absent in reports of engines before 1.1
     * @param why in words how near {@code found} is to what is asked; only for {@code RELATED}
     */
    public record Match(
            @Nullable SkillId skillId,
            String skill,
            boolean must,
            How how,
            String found,
            Evidence evidence,
            @Nullable Integer worth,
            @Nullable String why) {}

    /** A skill that the CV does not show. {@code advice} never proposes to claim it without having it. */
    public record Gap(@Nullable SkillId skillId, String skill, boolean must, Evidence asked, String advice) {}
}
