package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.Resume;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a person lives, and the addresses beside it. */
class TownTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        ines@marten.example | Norderbrook | 0421 555 0142;          Norderbrook
        Norderbrook, Westmark | ines@marten.example;                Norderbrook
        Bridge Inspector in Norderbrook, DE | ines@marten.example;  Norderbrook
        """)
    void findsATownThatNoListKnowsAmongAddresses(String line, String city) {
        assertThat(city(new PdfFile().name(40, 60, "Ines Marten").text(40, 84, line)))
                .isEqualTo(city);
    }

    @Test
    void findsTheTownBelowItsLabel() {
        assertThat(city(new PdfFile()
                        .name(40, 60, "Ines Marten")
                        .bold(40, 90, "Email")
                        .bold(240, 90, "Location")
                        .text(40, 104, "ines@marten.example")
                        .text(240, 104, "Norderbrook, Westmark")))
                .isEqualTo("Norderbrook");
    }

    @Test
    void partsWordsThatOnlyAMarginParts() {
        assertThat(city(new PdfFile()
                        .name(40, 60, "Ines Marten")
                        .text(40, 84, "Ontario")
                        .text(74.8, 84, "Toronto")
                        .text(110.5, 84, "CA")
                        .text(40, 98, "ines@marten.example")))
                .isEqualTo("Toronto");
    }

    @Test
    void takesNoProfessionForATown() {
        assertThat(parser.parse(new PdfFile()
                                .name(40, 60, "Ines Marten")
                                .text(40, 84, "Bridge Inspector | ines@marten.example | LinkedIn")
                                .heading(40, 120, "Skills")
                                .text(40, 140, "Welding, Rope access")
                                .bytes())
                        .resume()
                        .basics()
                        .location())
                .isNull();
    }

    @Test
    void findsAddressesBelowTheLastSection() {
        Resume resume = parser.parse(new PdfFile()
                        .name(40, 60, "Ines Marten")
                        .heading(40, 120, "Skills")
                        .text(40, 140, "Welding, Rope access")
                        .heading(40, 170, "References")
                        .text(40, 190, "Ada Brinkmann, ada@brinkmann.example")
                        .text(40, 700, "+49 421 555 0142 • ines@marten.example")
                        .bytes())
                .resume();

        assertThat(resume.basics().email()).isEqualTo("ines@marten.example");
        assertThat(resume.basics().phone()).isEqualTo("+49 421 555 0142");
    }

    @Test
    void findsTheTownOnTheLineOfAddressesAboveAnotherColumn() {
        assertThat(parser.parse(new PdfFile()
                                .text(40, 40, "ines@marten.example")
                                .text(220, 40, "+49 421 555 0142")
                                .text(410, 40, "Norderbrook DE")
                                .name(40, 76, "Ines Marten")
                                .heading(40, 110, "Experience")
                                .bold(40, 130, "Bridge Inspector")
                                .text(40, 144, "Quayside Surveys, 2018 - 2021")
                                .heading(40, 180, "Interests")
                                .text(40, 200, "Rowing")
                                .heading(410, 110, "Skills")
                                .text(410, 130, "Welding")
                                .text(410, 144, "Rope access")
                                .heading(410, 180, "Languages")
                                .text(410, 200, "German")
                                .bytes())
                        .resume()
                        .basics()
                        .location())
                .satisfies(location -> assertThat(location.city()).isEqualTo("Norderbrook"));
    }

    private String city(PdfFile head) {
        Resume resume = parser.parse(head.heading(40, 140, "Skills")
                        .text(40, 160, "Welding, Rope access")
                        .bytes())
                .resume();
        return Optional.ofNullable(resume.basics().location())
                .map(Resume.Location::city)
                .orElse("");
    }
}
