package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.Resume;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CvParserTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    @Test
    void readsOneColumn() {
        Resume resume = parser.parse(SampleCvs.oneColumn()).resume();

        assertThat(resume.basics().name()).isEqualTo("Ada Brinkmann");
        assertThat(resume.basics().label()).isEqualTo("Crane engineer");
        assertThat(resume.basics().email()).isEqualTo("ada.brinkmann@example.org");
        assertThat(resume.basics().phone()).isEqualTo("+49 421 5550123");
        assertThat(resume.basics().location()).extracting(Resume.Location::city).isEqualTo("Bremen");
        assertThat(resume.work()).hasSize(2);
        assertThat(resume.work().getFirst()).satisfies(work -> {
            assertThat(work.name()).isEqualTo("Harbour Works GmbH");
            assertThat(work.position()).isEqualTo("Senior Crane Engineer");
            assertThat(work.startDate()).isEqualTo("2019-03");
            assertThat(work.endDate()).isNull();
            assertThat(work.highlights())
                    .containsExactly(
                            "Rebuilt the control software of twelve gantry cranes, which cut downtime by a third and"
                                    + " saved a night shift",
                            "Trained eight operators");
        });
        assertThat(resume.work().get(1).startDate()).isEqualTo("2015-06");
        assertThat(resume.work().get(1).endDate()).isEqualTo("2019-02");
    }

    @Test
    void readsEducationSkillsAndLanguages() {
        Resume resume = parser.parse(SampleCvs.oneColumn()).resume();

        assertThat(resume.education())
                .containsExactly(new Resume.Education(
                        "University of Bremen",
                        null,
                        "Mechanical Engineering",
                        "Master of Science",
                        "2010",
                        "2015",
                        null,
                        List.of()));
        assertThat(resume.skills())
                .containsExactly(new Resume.Skill("Software", null, List.of("Python", "MATLAB", "PLC programming")));
        assertThat(resume.languages())
                .containsExactly(new Resume.Language("German", "native"), new Resume.Language("English", "fluent"));
    }

    @Test
    void readsTheSideColumnByItself() {
        Resume resume = parser.parse(SampleCvs.twoColumns()).resume();

        assertThat(resume.basics().name()).isEqualTo("Ada Brinkmann");
        assertThat(resume.basics().email()).isEqualTo("ada.brinkmann@example.org");
        assertThat(resume.skills()).extracting(Resume.Skill::name).containsExactly("Python", "MATLAB");
        assertThat(resume.languages()).extracting(Resume.Language::language).containsExactly("German", "English");
        assertThat(resume.work()).hasSize(1);
        assertThat(resume.work().getFirst().highlights()).hasSize(2);
        assertThat(resume.education())
                .extracting(Resume.Education::institution)
                .containsExactly("University of Bremen");
    }

    @Test
    void saysWhereEachFieldWasRead() {
        ParsedResume parsed = parser.parse(SampleCvs.oneColumn());

        FieldSource position = Objects.requireNonNull(parsed.fields().get("/work/0/position"));
        assertThat(position.page()).isEqualTo(1);
        assertThat(position.text()).isEqualTo("Senior Crane Engineer");
        assertThat(position.confidence()).isBetween(0.5, 1.0);
        assertThat(position.box()).satisfies(box -> {
            assertThat(box.x()).isBetween(49.0, 51.0);
            assertThat(box.y()).isBetween(160.0, 174.0);
        });
        assertThat(parsed.fields())
                .containsKeys("/basics/name", "/work/0/highlights/1", "/skills/0/keywords/2", "/education/0/area");
    }

    @Test
    void inventsNothingForAnAlmostEmptyCv() {
        ParsedResume parsed = parser.parse(SampleCvs.almostEmpty());

        assertThat(parsed.resume().basics().name()).isEqualTo("Ada Brinkmann");
        assertThat(parsed.fields()).containsOnlyKeys("/basics/name");
        assertThat(parsed.resume().work()).isEmpty();
        assertThat(parsed.warnings()).contains("No e-mail address was found.", "No work experience was found.");
    }

    @Test
    void givesTheSameForTheSameFile() {
        byte[] file = SampleCvs.twoColumns();
        assertThat(parser.parse(file)).isEqualTo(parser.parse(file));
    }

    @Test
    void readsPlainText() {
        String text = """
            Ada Brinkmann
            ada.brinkmann@example.org

            BERUFSERFAHRUNG
            Kranführerin bei Hafenwerk, März 2018 bis Dezember 2020
            - Container bewegt

            SPRACHEN
            Deutsch: Muttersprache
            """;
        Resume resume = parser.parse(text.getBytes(StandardCharsets.UTF_8)).resume();

        assertThat(resume.basics().name()).isEqualTo("Ada Brinkmann");
        assertThat(resume.work()).hasSize(1);
        assertThat(resume.work().getFirst().startDate()).isEqualTo("2018-03");
        assertThat(resume.work().getFirst().endDate()).isEqualTo("2020-12");
        assertThat(resume.work().getFirst().highlights()).containsExactly("Container bewegt");
        assertThat(resume.languages()).containsExactly(new Resume.Language("Deutsch", "Muttersprache"));
    }

    @Test
    void readsHtml() {
        String html = "<!doctype html><html><body><h1>Ada Brinkmann</h1><p>ada@example.org</p><h2>Skills</h2>"
                + "<ul><li>Python</li><li>MATLAB</li></ul><script>alert('Java')</script></body></html>";
        Resume resume = parser.parse(html.getBytes(StandardCharsets.UTF_8)).resume();

        assertThat(resume.basics().email()).isEqualTo("ada@example.org");
        assertThat(resume.skills()).extracting(Resume.Skill::name).containsExactly("Python", "MATLAB");
    }

    @Test
    void takesJsonResumeAsItIs() {
        String json = "{\"basics\":{\"name\":\"Ada\"},\"work\":[{\"name\":\"Hafenwerk\",\"startDate\":\"2018-03\"}]}";
        ParsedResume parsed = parser.parse(json.getBytes(StandardCharsets.UTF_8));

        assertThat(parsed.resume().work().getFirst().startDate()).isEqualTo("2018-03");
        assertThat(parsed.fields().get("/work/0/name"))
                .extracting(FieldSource::confidence)
                .isEqualTo(1.0);
    }

    @Test
    void refusesWhatIsNoCv() {
        refuses(new byte[0], ErrorCode.FILE_EMPTY);
        refuses(new byte[] {0, 1, 2, 3, 4, 5, 6, 7}, ErrorCode.FILE_TYPE_UNSUPPORTED);
        refuses("{\"a\":1}".getBytes(StandardCharsets.UTF_8), ErrorCode.FILE_TYPE_UNSUPPORTED);
        refuses("{\"basics\":".getBytes(StandardCharsets.UTF_8), ErrorCode.FILE_DAMAGED);
        refuses("{\"basics\":{\"name\":\"a\\u0000b\"}}".getBytes(StandardCharsets.UTF_8), ErrorCode.FILE_DAMAGED);
        refuses(new ZipFile().entry("hello.txt", "hello").bytes(), ErrorCode.FILE_TYPE_UNSUPPORTED);
        refuses(SampleCvs.pictureOnly(), ErrorCode.NO_TEXT_FOUND);
        refuses(new PdfFile().text(50, 50, "Ada Brinkmann").encrypted(), ErrorCode.FILE_ENCRYPTED);
        byte[] whole = ZipFile.word(ZipFile.paragraph("Ada Brinkmann")).bytes();
        refuses(Arrays.copyOf(whole, whole.length / 2), ErrorCode.FILE_DAMAGED);
    }

    @Test
    void refusesTooManyPages() {
        PdfFile pdf = new PdfFile().text(50, 50, "Ada");
        for (int i = 0; i < 50; i++) {
            pdf.newPage();
        }
        refuses(pdf.bytes(), ErrorCode.FILE_HAS_TOO_MANY_PAGES);
    }

    @Test
    void refusesBombsAndForeignEntities() {
        byte[] bomb = ZipFile.word(ZipFile.paragraph("Ada"))
                .entry("word/media/a.xml", new byte[1 << 20], 200)
                .bytes();
        refuses(bomb, ErrorCode.FILE_EXPANDS_TOO_FAR);
        String xxe = ZipFile.paragraph("&x;")
                .replaceFirst("\\?>", "?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        refuses(ZipFile.word(xxe).bytes(), ErrorCode.FILE_DAMAGED);
    }

    private void refuses(byte[] file, ErrorCode code) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> parser.parse(file))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
