package dev.metier.cv.parsing.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.parsing.CvParser;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.ResumeSchema;
import dev.metier.cv.parsing.UnreadableFile;
import dev.metier.platform.test.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DataImportTests {

    private static final String FOUR = """
        {"basics":{"name":"Ada Brinkmann","headline":"Crane engineer","email":"ada@example.org","phone":"+49 421 5550123",
          "location":"Bremen, Germany","url":{"label":"","href":"https://ada.example.org/"}},
         "sections":{
          "summary":{"visible":true,"content":"<p>Builds <strong>cranes</strong>.</p>"},
          "experience":{"visible":true,"items":[
            {"visible":true,"company":"Harbour Works","position":"Engineer","date":"March 2019 to Present",
             "summary":"<ul><li><p>Rebuilt cranes</p></li><li><p>Trained people</p></li></ul>"},
            {"visible":false,"company":"Not shown","position":"X","date":"","summary":""}]},
          "skills":{"visible":true,"items":[{"visible":true,"name":"Software","description":"Advanced","keywords":["Python"]}]},
          "custom":{"c":{"name":"Patents","visible":true,"items":[{"visible":true,"name":"A better hook","date":"2020"}]}}}}
        """;

    private static final String FIVE = """
        {"basics":{"name":"Ada Brinkmann","headline":"","email":"ada@example.org","website":{"url":"https://ada.example.org"}},
         "summary":{"hidden":false,"content":"<p>Builds cranes.</p>"},
         "sections":{
          "experience":{"hidden":false,"items":[{"hidden":false,"company":"Harbour Works","position":"","period":"2015 - Present",
            "description":"","roles":[
             {"position":"Lead","period":"2019 - Present","description":"<ul><li>Leads</li></ul>"},
             {"position":"Engineer","period":"2015 - 2019","description":""}]}]},
          "education":{"hidden":false,"items":[{"hidden":false,"school":"University of Bremen","degree":"MSc","area":"Engineering",
            "grade":"1.3","period":"2010 - 2015","description":""}]},
          "languages":{"hidden":false,"items":[{"hidden":true,"language":"German"},{"hidden":false,"language":"English","fluency":"C1"}]}},
         "customSections":[{"type":"certifications","hidden":false,"items":[{"title":"Crane licence","issuer":"TÜV","date":"June 2016"}]}],
         "metadata":{}}
        """;

    private static final String RENDER_CV = """
        # a comment
        cv:
          name: Ada Brinkmann
          location: Bremen, Germany
          email: ada@example.org
          social_networks:
            - network: GitHub
              username: ada
          sections:
            About me:
              - Builds cranes.
            experience:
              - company: Harbour Works
                position: Engineer
                start_date: 2019-03
                end_date: present
                highlights:
                  - Rebuilt cranes
            skills:
              - label: Software
                details: Python, MATLAB (Simulink, Stateflow)
            selected_honors:
              - bullet: Crane of the Year (2021)
            projects:
              - name: '[Hook](https://hook.example.org)'
                date: 2020-05-01
        """;

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);
    private final ResumeSchema schema = new ResumeSchema();

    private Resume read(String file) {
        Resume resume = parser.parse(file.getBytes(StandardCharsets.UTF_8)).resume();
        assertThat(schema.errors(resume)).isEmpty();
        return resume;
    }

    @Test
    void takesReactiveResumeFour() {
        Resume resume = read(FOUR);
        assertThat(resume.basics().name()).isEqualTo("Ada Brinkmann");
        assertThat(resume.basics().summary()).isEqualTo("Builds cranes.");
        assertThat(resume.work()).singleElement().satisfies(work -> {
            assertThat(work.startDate()).isEqualTo("2019-03");
            assertThat(work.endDate()).isNull();
            assertThat(work.highlights()).containsExactly("Rebuilt cranes", "Trained people");
        });
        assertThat(resume.skills().getFirst().level()).isEqualTo("Advanced");
        assertThat(resume.meta()).isNotNull();
    }

    @Test
    void takesReactiveResumeFive() {
        Resume resume = read(FIVE);
        assertThat(resume.basics().url()).isEqualTo("https://ada.example.org");
        assertThat(resume.work()).extracting(Resume.Work::position).containsExactly("Lead", "Engineer");
        assertThat(resume.work()).extracting(Resume.Work::endDate).containsExactly(null, "2019");
        assertThat(resume.education().getFirst().institution()).isEqualTo("University of Bremen");
        assertThat(resume.languages()).extracting(Resume.Language::language).containsExactly("English");
        assertThat(resume.certificates().getFirst().date()).isEqualTo("2016-06");
    }

    @Test
    void takesRenderCv() {
        Resume resume = read(RENDER_CV);
        assertThat(resume.basics().profiles().getFirst().url()).isEqualTo("https://github.com/ada");
        assertThat(resume.basics().summary()).isEqualTo("Builds cranes.");
        assertThat(resume.work().getFirst().endDate()).isNull();
        assertThat(resume.skills().getFirst().keywords()).containsExactly("Python", "MATLAB (Simulink, Stateflow)");
        assertThat(resume.awards().getFirst().title()).isEqualTo("Crane of the Year (2021)");
        assertThat(resume.projects().getFirst().url()).isEqualTo("https://hook.example.org");
        assertThat(resume.projects().getFirst().startDate()).isEqualTo("2020-05-01");
    }

    @Test
    void bringsJsonResumeIntoTheFormOfItsSchema() {
        Resume resume = read("""
                {"$schema":"https://example.org/schema.json","more":{"x":1},"basics":{"name":"Ada","url":"ada.example.org"},
                 "work":[{"name":"Harbour Works","startDate":"March 2019","endDate":"Present","mood":"good"}]}
                """);
        assertThat(resume.basics().url()).isEqualTo("https://ada.example.org");
        assertThat(resume.work().getFirst().startDate()).isEqualTo("2019-03");
        assertThat(resume.work().getFirst().endDate()).isNull();
    }

    @Test
    void refusesYamlThatRunsCodeOrFeedsOnItself() {
        for (String trick : List.of(
                "cv:\n  name: !!javax.script.ScriptEngineManager [x]\n",
                "cv: \n  a: &a [x, *a]\n",
                "cv:\n  a: &a [x]\n  b: [*a, *a]\n",
                "cv:\n  name: " + "[".repeat(500))) {
            assertThatThrownBy(() -> parser.parse(trick.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(UnreadableFile.class);
        }
    }

    @Test
    void refusesOtherData() {
        assertThatThrownBy(() -> parser.parse("{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void takesTheDataOfRealCvs() throws IOException {
        Path folder = SharedData.find("resumes").orElse(null);
        Assumptions.assumeTrue(folder != null, "the shared data is not here");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(
                            path -> path.toString().matches(".*(?:rendercv|reactive|jsonresume/).*\\.(?:ya?ml|json)"))
                    .toList()) {
                Resume resume = parser.parse(Files.readAllBytes(file)).resume();
                assertThat(schema.errors(resume)).as("%s", file).isEmpty();
                assertThat(resume.basics().name()).as("%s", file).isNotNull();
            }
        }
    }
}
