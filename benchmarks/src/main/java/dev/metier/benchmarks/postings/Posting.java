package dev.metier.benchmarks.postings;

import java.time.LocalDate;
import java.util.List;

/**
 * A made-up posting.
 *
 * @param salary in a year, in euros
 * @param mode where the work is done
 */
public record Posting(
        int number,
        String title,
        String company,
        String description,
        List<String> skills,
        Place place,
        String mode,
        String employment,
        String language,
        String category,
        String seniority,
        String education,
        long salary,
        LocalDate published) {

    public Posting {
        skills = List.copyOf(skills);
    }

    public String id() {
        return "posting-%07d".formatted(number);
    }
}
