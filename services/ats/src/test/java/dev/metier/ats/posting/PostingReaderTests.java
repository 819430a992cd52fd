package dev.metier.ats.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.ats.taxonomy.SkillFinder;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.ats.EducationLevel;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PostingReaderTests {

    private static final String NURSE = """
            Ward nurse (nights)

            ## About the role
            You will look after twelve patients with Phlebotomy and wound care.

            ## Requirements
            - Registered nurse, with a Bachelor's degree or equivalent experience
            - At least 3 years of experience in critical care
            - German and English
            - Infection control

            ## Nice to have
            - Geriatric care

            ## We offer
            - Free yoga and Photography classes
            """;

    private final Taxonomy taxonomy = Taxonomy.starter();
    private final PostingReader reader = new PostingReader(taxonomy, new SkillFinder(taxonomy));

    @Test
    void headingsSayWhatMustBeThere() {
        ReadPosting posting = reader.read(NURSE);
        assertThat(names(posting, true)).containsExactly("Nursing", "Critical Care", "Infection Control");
        assertThat(names(posting, false)).containsExactly("Phlebotomy", "Wound Care", "Geriatric Care");
    }

    @Test
    void readsYearsEducationAndLanguagesWithTheirLines() {
        ReadPosting posting = reader.read(NURSE);
        assertThat(Objects.requireNonNull(posting.years()).years()).isEqualTo(3);
        assertThat(posting.years().evidence().pointer()).isEqualTo("line:8");
        assertThat(Objects.requireNonNull(posting.education()).level()).isEqualTo(EducationLevel.BACHELOR);
        assertThat(posting.education().orExperience()).isTrue();
        assertThat(posting.languages()).extracting(AskedLanguage::name).containsExactly("German", "English");
    }

    @Test
    void withoutHeadingsEverythingNamedMustBeThere() {
        ReadPosting posting = reader.read("We look for a welder who reads blueprints. A forklift licence is a plus.");
        assertThat(names(posting, true)).containsExactly("Welding");
        assertThat(names(posting, false)).containsExactly("Forklift Operation");
    }

    @Test
    void personalQualitiesNeverMustBeThere() {
        assertThat(names(reader.read("Requirements: teamwork, Kubernetes"), true))
                .containsExactly("Kubernetes");
    }

    @Test
    void readsAlternativesAsOneWish() {
        ReadPosting posting = reader.read("Requirements: Kubernetes or ECS; Java, Kotlin or Scala; Docker and Git");
        assertThat(posting.skills()).extracting(AskedSkill::choice).containsExactly(1, 1, 2, 2, 2, 0, 0);
    }

    @Test
    void asksForNothingThatTheTextDoesNotSay() {
        ReadPosting posting = reader.read("A company with 25 years of history seeks somebody nice.");
        assertThat(posting).isEqualTo(ReadPosting.NOTHING);
        assertThat(reader.read("A degree is not required.").education()).isNull();
    }

    private static List<String> names(ReadPosting posting, boolean must) {
        return posting.skills().stream()
                .filter(skill -> skill.must() == must)
                .map(AskedSkill::name)
                .toList();
    }
}
