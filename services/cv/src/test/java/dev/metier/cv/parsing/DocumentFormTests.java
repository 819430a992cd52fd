package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.DocumentFacts;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The form of a file is told however a program draws it. */
class DocumentFormTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    @Test
    void seesATableWhoseRulesAreDrawnAtOnce() {
        PdfFile pdf = head();
        pdf.lines(
                new double[] {50, 200, 350, 200},
                new double[] {50, 230, 350, 230},
                new double[] {50, 260, 350, 260},
                new double[] {50, 200, 50, 260},
                new double[] {200, 200, 200, 260},
                new double[] {350, 200, 350, 260});
        assertThat(facts(pdf).tables()).isEqualTo(1);
    }

    @Test
    void seesATableThatIsDrawnCellByCell() {
        PdfFile pdf = head();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                pdf.frame(50 + 100 * column, 200 + 30 * row, 100, 30);
            }
        }
        assertThat(facts(pdf).tables()).isEqualTo(1);
    }

    @Test
    void aFrameAndRulesBetweenSectionsAreNoTable() {
        PdfFile pdf = head().frame(40, 190, 500, 300);
        pdf.lines(new double[] {50, 220, 500, 220}).lines(new double[] {50, 300, 500, 300});
        assertThat(facts(pdf).tables()).isZero();
    }

    @Test
    void countsColumnsAboveSomethingWide() {
        PdfFile pdf = head();
        for (int i = 0; i < 6; i++) {
            pdf.text(50, 140 + 14 * i, "Skill number " + i);
            pdf.text(230, 140 + 14 * i, "A line of the story of work, number " + i);
        }
        pdf.text(50, 500, "References are named on request.").text(220, 500, "Bremen, 2024");
        assertThat(facts(pdf).columns()).isEqualTo(2);
    }

    private static PdfFile head() {
        return new PdfFile().name(50, 60, "Ada Brinkmann").text(50, 90, "ada.brinkmann@example.org");
    }

    private DocumentFacts facts(PdfFile pdf) {
        return Objects.requireNonNull(parser.parse(pdf.bytes()).original());
    }
}
