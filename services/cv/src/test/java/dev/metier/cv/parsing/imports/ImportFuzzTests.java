package dev.metier.cv.parsing.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.metier.cv.parsing.ParsedResume;
import dev.metier.cv.parsing.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a file of data holds, it is taken or refused by name. */
class ImportFuzzTests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final DataImport IMPORT = new DataImport(JSON);

    @MethodSource("json")
    @FuzzTest
    void everyJsonIsTakenOrRefused(byte[] file) {
        takenOrRefused(() -> IMPORT.json(file));
    }

    static Stream<byte[]> json() {
        return texts("""
                {"basics": {"name": "Ada", "email": "ada@example.org", "location": {"city": "Bremen", "countryCode": "DE"}},
                 "work": [{"name": "Harbour Works", "startDate": "2019-03", "highlights": ["Welded"]}]}
                """, """
                {"basics": {"name": "Ada", "url": {"href": "https://ada.example"}}, "metadata": {"template": "onyx"},
                 "sections": {"experience": {"items": [{"company": "Harbour Works", "date": "March 2019 - Present",
                  "summary": "<p>Welded</p>", "visible": true}]}}}
                """);
    }

    @MethodSource("yaml")
    @FuzzTest
    void everyYamlIsTakenOrRefused(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        takenOrRefused(() -> IMPORT.yaml(text));
    }

    static Stream<byte[]> yaml() {
        return texts("""
                cv:
                  name: Ada
                  location: Bremen, Germany
                  social_networks:
                    - network: GitHub
                      username: ada
                  sections:
                    experience:
                      - company: Harbour Works
                        position: Crane operator
                        start_date: 2019-03
                        end_date: present
                        highlights: [Welded, "Trained **eight**"]
                    skills:
                      - label: Work
                        details: Welding, Rope access
                """, "cv: &a\n  name: *a\n");
    }

    private static void takenOrRefused(Supplier<ParsedResume> reading) {
        ParsedResume taken;
        try {
            taken = reading.get();
        } catch (UnreadableFile refusal) {
            assertThat(refusal.detail()).isNotBlank();
            return;
        }
        assertThat(JSON.readValue(JSON.writeValueAsString(taken), ParsedResume.class)
                        .resume())
                .isEqualTo(taken.resume());
    }

    private static Stream<byte[]> texts(String... texts) {
        return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
