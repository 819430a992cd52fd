package dev.metier.benchmarks.postings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes postings one by one; each depends on the seed and its number only. */
public final class Postings {

    private static final LocalDate LATEST = LocalDate.of(2026, 11, 1);
    private static final int DAYS = 365;
    private static final List<String> SENIORITIES = List.of("", "Senior", "Junior", "Lead", "Head", "Trainee");
    private static final List<String> MODES = List.of("ONSITE", "HYBRID", "REMOTE");
    private static final List<String> EMPLOYMENTS =
            List.of("FULL_TIME", "PART_TIME", "CONTRACT", "INTERNSHIP", "TEMPORARY");
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pl", "ro");
    private static final List<String> EDUCATIONS = List.of("NONE", "VOCATIONAL", "BACHELOR", "MASTER", "DOCTORATE");

    private final long seed;
    private final Vocabulary vocabulary;
    private final List<Long> salaries;
    private final Zipf<String> seniorities = new Zipf<>(SENIORITIES, 1);
    private final Zipf<String> modes = new Zipf<>(MODES, 1);
    private final Zipf<String> employments = new Zipf<>(EMPLOYMENTS, 1.3);
    private final Zipf<String> languages = new Zipf<>(LANGUAGES, 1.2);
    private final Zipf<String> educations = new Zipf<>(EDUCATIONS, 0.7);

    /**
     * Of the project's own words, or also of a taxonomy's.
     *
     * @param taxonomy a folder of titles, tasks, technologies and pay
     */
    public Postings(long seed, @Nullable Path taxonomy) throws IOException {
        this.seed = seed;
        Taxonomy added = taxonomy == null ? Taxonomy.NONE : Taxonomy.read(taxonomy);
        this.salaries = added.salaries();
        this.vocabulary = Vocabulary.of(added, new SplittableRandom(seed));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A stream that makes each when it is asked for. */
    public Stream<Posting> first(int count) {
        return IntStream.range(0, count).mapToObj(this::posting);
    }

    /** The posting of a number. */
    public Posting posting(int number) {
        RandomGenerator random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        Vocabulary.Role role = vocabulary.roles().draw(random);
        String seniority = seniorities.draw(random);
        String company = vocabulary.companies().draw(random);
        Place place = vocabulary.places().draw(random);
        Set<String> skills = skills(role.category(), random);
        return new Posting(
                number,
                title(seniority, role.name(), random),
                company,
                description(role, company, place, List.copyOf(skills), random),
                List.copyOf(skills),
                place,
                modes.draw(random),
                employments.draw(random),
                languages.draw(random),
                role.category(),
                seniority.isEmpty() ? "Regular" : seniority,
                educations.draw(random),
                salary(SENIORITIES.indexOf(seniority), random),
                LATEST.minusDays((long) (DAYS * random.nextDouble() * random.nextDouble())));
    }

    private String title(String seniority, String role, RandomGenerator random) {
        String title = Vocabulary.capital(seniority.isEmpty() ? role : seniority + " " + role);
        return random.nextInt(4) > 0 ? title : title + " – " + word("noun", random);
    }

    private Set<String> skills(String category, RandomGenerator random) {
        Zipf<String> general = vocabulary.skills().get("any");
        Zipf<String> special = vocabulary.skills().getOrDefault(category, general);
        Set<String> skills = new LinkedHashSet<>();
        int count = 3 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            Zipf<String> list = i % 3 == 2 || special == null ? general : special;
            if (list != null) {
                skills.add(list.draw(random));
            }
        }
        return skills;
    }

    private String description(
            Vocabulary.Role role, String company, Place place, List<String> skills, RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int sentences = 6 + random.nextInt(6);
        for (int i = 0; i < sentences; i++) {
            if (!vocabulary.tasks().items().isEmpty() && random.nextInt(3) == 0) {
                text.append(vocabulary.tasks().draw(random)).append(' ');
                continue;
            }
            for (String part : Vocabulary.oneOf(vocabulary.sentences(), random)) {
                text.append(
                        switch (part) {
                            case "{role}" -> role.name();
                            case "{company}" -> company;
                            case "{city}" -> place.city();
                            case "{skill}" -> Vocabulary.oneOf(skills, random);
                            case "{verb}", "{noun}", "{adjective}" ->
                                word(part.substring(1, part.length() - 1), random);
                            default -> part;
                        });
            }
            text.append(' ');
        }
        return text.toString().trim();
    }

    private String word(String kind, RandomGenerator random) {
        Zipf<String> words = vocabulary.words().get(kind);
        return words == null ? kind : words.draw(random);
    }

    private long salary(int level, RandomGenerator random) {
        if (!salaries.isEmpty()) {
            return salaries.get(random.nextInt(salaries.size()));
        }
        double usual =
                42_000 * Math.exp(0.3 * random.nextGaussian()) * (level == 2 || level == 5 ? 0.75 : 1 + 0.1 * level);
        return Math.round(usual / 500) * 500;
    }
}
