package dev.metier.ats.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.metier.ats.taxonomy.SkillFinder;
import dev.metier.ats.taxonomy.Taxonomy;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text of a posting is, it is read, and each wish quotes it. */
class PostingFuzzTests {

    private static final Taxonomy TAXONOMY = Taxonomy.starter();
    private static final PostingReader READER = new PostingReader(TAXONOMY, new SkillFinder(TAXONOMY));

    @MethodSource("postings")
    @FuzzTest
    void everyPostingIsRead(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        ReadPosting posting = READER.read(text);
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        assertThat(posting.skills()).allSatisfy(skill -> {
            assertThat(skill.evidence().quote()).isNotBlank();
            assertThat(Long.parseLong(skill.evidence().pointer().substring("line:".length())))
                    .isBetween(1L, lines);
        });
    }

    static Stream<byte[]> postings() {
        return Stream.of(
                        "Senior crane operator\nRequirements:\n- 5+ years of experience\n- Welding or forklift operation\n",
                        "## Nice to have\n* Java, Kotlin or Scala; English and German (C1)\nLocation: Berlin, DE",
                        "Wir suchen: mindestens drei (3) Jahre Erfahrung, Führerschein Klasse B.\nDein Profil\nBachelor oder vergleichbare Erfahrung",
                        "Profil recherché : 3 à 5 ans d'expérience, permis B. Serait un plus : anglais",
                        "Must be authorised to work in the US; security clearance; C++, C#, .NET, Node.js, R, Go")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
