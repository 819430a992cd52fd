package dev.metier.ats.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A posting as the machine reads it; what it does not ask for is absent. */
public record ReadPosting(
        List<AskedSkill> skills,
        @Nullable AskedYears years,
        @Nullable AskedEducation education,
        List<AskedLanguage> languages) {

    public ReadPosting {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
    }
}
