package dev.metier.ats.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A posting as the machine reads it; what it does not ask for is absent. */
public record ReadPosting(
        List<AskedSkill> skills,
        @Nullable AskedYears years,
        @Nullable AskedSeniority seniority,
        @Nullable AskedEducation education,
        List<AskedLanguage> languages,
        @Nullable AskedPlace place,
        List<AskedPermit> permits) {

    static final ReadPosting NOTHING = new ReadPosting(List.of(), null, null, null, List.of(), null, List.of());

    public ReadPosting {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        permits = List.copyOf(permits);
    }
}
