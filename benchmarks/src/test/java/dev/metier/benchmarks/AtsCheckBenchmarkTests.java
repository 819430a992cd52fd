package dev.metier.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.cv.generation.CvGenerator;
import dev.metier.cv.generation.SampleCv;
import dev.metier.cv.generation.Template;
import dev.metier.cv.parsing.CvParser;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.typesetting.PdfOptions;
import dev.metier.typesetting.Typesetter;
import dev.metier.typesetting.TypesettingLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtsCheckBenchmarkTests {

    private final Typesetter typesetter = new Typesetter(TypesettingLimits.DEFAULT);

    @Test
    void postingsAreTextsAndPapers(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Crane operator\n- Welding");
        String html = "<html><body><h1>Harbour pilot</h1><ul><li>Radar and charts</li></ul></body></html>";
        Files.write(folder.resolve("b.PDF"), typesetter.pdf(html, PdfOptions.of("Posting", "en")));
        byte[] word = new CvGenerator(typesetter).generate(SampleCv.read(), Template.PLAIN, null, DocumentFormat.DOCX);
        Files.write(folder.resolve("c.docx"), word);
        Files.write(folder.resolve("d.pdf"), "%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("e.html"), "not taken");

        assertThat(AtsCheckBenchmark.postings(folder, new CvParser(ReadingLimits.DEFAULT)))
                .satisfiesExactly(
                        text -> assertThat(text).isEqualTo("Crane operator\n- Welding"),
                        pdf -> assertThat(pdf).isEqualTo("Harbour pilot\n- Radar and charts"),
                        docx -> assertThat(docx)
                                .contains(SampleCv.read().basics().name()));
    }
}
