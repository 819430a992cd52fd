package dev.metier.contracts.cv;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CV in the form of JSON Resume 1.0 (jsonresume.org/schema). Dates are ISO 8601 strings of the precision that is known
 * ({@code 2020}, {@code 2020-04} or {@code 2020-04-30}); a missing end date of work means that it goes on. What is not
 * known is absent, never guessed.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Resume(
        Basics basics,
        List<Work> work,
        List<Volunteer> volunteer,
        List<Education> education,
        List<Award> awards,
        List<Certificate> certificates,
        List<Publication> publications,
        List<Skill> skills,
        List<Language> languages,
        List<Interest> interests,
        List<Reference> references,
        List<Project> projects,
        @Nullable Meta meta) {

    public Resume {
        basics = basics == null ? Basics.EMPTY : basics;
        work = copy(work);
        volunteer = copy(volunteer);
        education = copy(education);
        awards = copy(awards);
        certificates = copy(certificates);
        publications = copy(publications);
        skills = copy(skills);
        languages = copy(languages);
        interests = copy(interests);
        references = copy(references);
        projects = copy(projects);
    }

    /** A CV that says nothing. */
    public static Resume empty() {
        return new Resume(
                Basics.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    @SuppressWarnings("NullAway") // JSON may leave a list out or hold null items
    private static <T> List<T> copy(@Nullable List<T> items) {
        return items == null
                ? List.of()
                : items.stream().filter(item -> item != null).toList();
    }

    /**
     * Who the person is and how to reach them; {@code label} is the headline, e.g. the profession. {@code birthDate} is not
     * part of JSON Resume, which allows more members here; it is printed where a country expects it and never judged.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Basics(
            @Nullable String name,
            @Nullable String label,
            @Nullable String image,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String url,
            @Nullable String summary,
            @Nullable Location location,
            List<Profile> profiles,
            @Nullable String birthDate) {

        static final Basics EMPTY = new Basics(null, null, null, null, null, null, null, null, List.of(), null);

        public Basics {
            profiles = copy(profiles);
        }
    }

    /** Where the person lives; {@code countryCode} by ISO 3166-1 alpha-2. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Location(
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String countryCode,
            @Nullable String region) {}

    /** An account in a network such as LinkedIn. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Profile(
            @Nullable String network,
            @Nullable String username,
            @Nullable String url) {}

    /** One role at one employer; {@code name} is the employer. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Work(
            @Nullable String name,
            @Nullable String location,
            @Nullable String description,
            @Nullable String position,
            @Nullable String url,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String summary,
            List<String> highlights) {
        public Work {
            highlights = copy(highlights);
        }
    }

    /** One unpaid role at one organization. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Volunteer(
            @Nullable String organization,
            @Nullable String position,
            @Nullable String url,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String summary,
            List<String> highlights) {
        public Volunteer {
            highlights = copy(highlights);
        }
    }

    /** One course of study; {@code studyType} is the degree, {@code area} the subject. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Education(
            @Nullable String institution,
            @Nullable String url,
            @Nullable String area,
            @Nullable String studyType,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String score,
            List<String> courses) {
        public Education {
            courses = copy(courses);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Award(
            @Nullable String title,
            @Nullable String date,
            @Nullable String awarder,
            @Nullable String summary) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Certificate(
            @Nullable String name,
            @Nullable String date,
            @Nullable String url,
            @Nullable String issuer) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Publication(
            @Nullable String name,
            @Nullable String publisher,
            @Nullable String releaseDate,
            @Nullable String url,
            @Nullable String summary) {}

    /** A skill or, with {@code keywords}, a group of skills under one name. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Skill(@Nullable String name, @Nullable String level, List<String> keywords) {
        public Skill {
            keywords = copy(keywords);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Language(
            @Nullable String language, @Nullable String fluency) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Interest(@Nullable String name, List<String> keywords) {
        public Interest {
            keywords = copy(keywords);
        }
    }

    /** A person who speaks for the candidate, and what they say. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Reference(@Nullable String name, @Nullable String reference) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Project(
            @Nullable String name,
            @Nullable String description,
            List<String> highlights,
            List<String> keywords,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String url,
            List<String> roles,
            @Nullable String entity,
            @Nullable String type) {
        public Project {
            highlights = copy(highlights);
            keywords = copy(keywords);
            roles = copy(roles);
        }
    }

    /**
     * What JSON Resume leaves to the program: here the language, the look and sections of the person's own.
     *
     * @param language of the CV as a BCP 47 tag, e.g. {@code en} or {@code ro}; decides the words of headings
     * @param template id of the template the person chose
     * @param directives how that template is to look, with the order of the sections
     * @param custom sections that JSON Resume has no place for
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Meta(
            @Nullable String canonical,
            @Nullable String version,
            @Nullable String lastModified,
            @Nullable String language,
            @Nullable String template,
            @Nullable TemplateDirectives directives,
            List<CustomSection> custom) {
        public Meta {
            custom = copy(custom);
        }
    }

    /** A section under a heading of the person's own. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record CustomSection(@Nullable String title, List<CustomEntry> entries) {
        public CustomSection {
            entries = copy(entries);
        }
    }

    /** One entry of a section of one's own; {@code subtitle} stands beside the name, e.g. an organization. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record CustomEntry(
            @Nullable String name,
            @Nullable String subtitle,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String url,
            @Nullable String summary,
            List<String> highlights) {
        public CustomEntry {
            highlights = copy(highlights);
        }
    }
}
