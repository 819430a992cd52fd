package dev.metier.ats.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.ats.resume.PermitKind;
import dev.metier.ats.resume.SeniorityLevel;
import dev.metier.ats.taxonomy.SkillFinder;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.ats.EducationLevel;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingLanguagesTests {

    private final Taxonomy taxonomy = Taxonomy.starter();
    private final PostingReader reader = new PostingReader(taxonomy, new SkillFinder(taxonomy));

    @Test
    void readsGerman() {
        ReadPosting posting = reader.read("""
                Senior Java-Entwickler (m/w/d)
                Standort: München
                ## Dein Profil
                - Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung
                - Mindestens 5 Jahre Berufserfahrung mit Java und PostgreSQL
                - Sehr gute Deutschkenntnisse und Englisch
                - Führerschein Klasse B
                - Docker wäre von Vorteil
                ## Wir bieten
                - Yoga und Python-Kurse
                """);
        assertThat(names(posting, true)).containsExactly("Java", "PostgreSQL");
        assertThat(names(posting, false)).contains("Docker").doesNotContain("Python");
        assertThat(Objects.requireNonNull(posting.years()).years()).isEqualTo(5);
        assertThat(posting.languages()).extracting(AskedLanguage::name).containsExactly("German", "English");
        assertThat(Objects.requireNonNull(posting.place()).place()).isEqualTo("München");
        assertThat(posting.permits()).extracting(AskedPermit::kind).containsExactly(PermitKind.DRIVING_LICENCE);
        assertThat(Objects.requireNonNull(posting.seniority()).level()).isEqualTo(SeniorityLevel.SENIOR);
        assertThat(Objects.requireNonNull(posting.education()).orExperience()).isTrue();
    }

    @Test
    void readsFrench() {
        ReadPosting posting = reader.read("""
                Développeur confirmé
                Profil recherché :
                - Bac+5 en informatique
                - 3 ans d'expérience en Python
                - Anglais courant
                Lieu : Lyon
                Kubernetes serait un plus.
                """);
        assertThat(names(posting, true)).contains("Python");
        assertThat(names(posting, false)).contains("Kubernetes");
        assertThat(Objects.requireNonNull(posting.years()).years()).isEqualTo(3);
        assertThat(Objects.requireNonNull(posting.education()).level()).isEqualTo(EducationLevel.MASTER);
        assertThat(posting.languages()).extracting(AskedLanguage::name).containsExactly("English");
        assertThat(Objects.requireNonNull(posting.place()).place()).isEqualTo("Lyon");
    }

    @Test
    void readsSpanishAndRomanian() {
        ReadPosting spanish = reader.read("""
                Requisitos:
                - Al menos 4 años de experiencia con Java
                - Inglés y alemán
                - Permiso de conducir
                """);
        assertThat(Objects.requireNonNull(spanish.years()).years()).isEqualTo(4);
        assertThat(spanish.languages()).extracting(AskedLanguage::name).containsExactly("English", "German");
        assertThat(spanish.permits()).extracting(AskedPermit::kind).containsExactly(PermitKind.DRIVING_LICENCE);
        ReadPosting romanian = reader.read("""
                Cerințe:
                - Minim 2 ani de experiență cu SQL
                - Studii superioare
                - Permis de conducere categoria B
                Constituie avantaj: Docker
                """);
        assertThat(Objects.requireNonNull(romanian.years()).years()).isEqualTo(2);
        assertThat(Objects.requireNonNull(romanian.education()).level()).isEqualTo(EducationLevel.BACHELOR);
        assertThat(names(romanian, false)).containsExactly("Docker");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are looking for a Senior Backend Engineer to join our platform team. You will build much. | SENIOR",
                "Head of Finance | HEAD",
                "Staff Software Engineer | LEAD",
                "Working student (m/f/d) logistics | ENTRY",
                "Junior accountant | JUNIOR"
            })
    void readsTheLevelOfTheTitle(String text, SeniorityLevel level) {
        assertThat(Objects.requireNonNull(reader.read(text).seniority()).level())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"Staff nurse", "Executive Assistant to the CEO and the director", "Lead generation specialist", "Welder"
    })
    void readsNoLevelWhereTheTitleNamesNone(String text) {
        assertThat(reader.read(text).seniority()).isNull();
    }

    @Test
    void remoteWorkAsksForNoPlaceUnlessItSaysSo() {
        assertThat(reader.read("Fully remote. Our headquarters are located in Berlin.")
                        .place())
                .isNull();
        assertThat(Objects.requireNonNull(reader.read("Fully remote, but you must be based in Spain.")
                                .place())
                        .place())
                .isEqualTo("Spain");
        assertThat(Objects.requireNonNull(
                                reader.read("Hybrid: two days a week in the office. Location: Cluj-Napoca, RO")
                                        .place())
                        .place())
                .isEqualTo("Cluj-Napoca, RO");
    }

    @Test
    void readsPermitsOnlyWhereTheyAreAskedFor() {
        assertThat(reader.read("You must be authorized to work in the US. A valid driver's license is required.")
                        .permits())
                .extracting(AskedPermit::kind)
                .containsExactly(PermitKind.WORK_PERMIT, PermitKind.DRIVING_LICENCE);
        assertThat(reader.read("A driving licence is not required. You will serve citizens every day.")
                        .permits())
                .isEmpty();
    }

    private static List<String> names(ReadPosting posting, boolean must) {
        return posting.skills().stream()
                .filter(skill -> skill.must() == must)
                .map(AskedSkill::name)
                .toList();
    }
}
