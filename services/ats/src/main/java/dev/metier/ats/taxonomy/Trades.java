package dev.metier.ats.taxonomy;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The trades that skills belong to: the categories of the taxonomy, those of information technology as one. */
public final class Trades {

    private static final String INFORMATION_TECHNOLOGY = "Information technology";
    private static final Set<String> TECHNOLOGY = Set.of(
            "Programming languages",
            "Web and mobile development",
            "Databases",
            "Cloud and operations",
            "Software engineering practice",
            "Data and machine learning",
            "Cybersecurity");
    /** What people of every trade do tells of none. */
    private static final Set<String> OF_ALL_TRADES =
            Set.of("Leadership and personal skills", "Office and administration", "Languages");

    private Trades() {}

    /** Empty for skills that people of every trade have. */
    public static Set<String> of(Collection<TaxonomySkill> skills) {
        return skills.stream().flatMap(Trades::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> of(TaxonomySkill skill) {
        if (OF_ALL_TRADES.contains(skill.category())) {
            return Stream.empty();
        }
        return Stream.of(TECHNOLOGY.contains(skill.category()) ? INFORMATION_TECHNOLOGY : skill.category());
    }
}
