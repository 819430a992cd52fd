package dev.metier.cv.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.Resume;
import dev.metier.typesetting.Typesetter;
import dev.metier.typesetting.TypesettingLimits;
import dev.metier.typesetting.test.PdfUa;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people who cannot see a page are told of it, in every look. */
class CvAccessibilityTests {

    private final CvGenerator generator =
            new CvGenerator(new Typesetter(TypesettingLimits.DEFAULT.withTime(Duration.ofMinutes(5))));

    @ParameterizedTest
    @EnumSource
    void keepsPdfUa(Template template) throws Exception {
        assertThat(PdfUa.violations(pdf(SampleCv.read(), template))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsTitleLanguageHeadingsListsLinksAndThePhoto(Template template) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(SampleCv.read(), template))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Mira Lindqvist – CV");
            Set<String> tags = new TreeSet<>();
            Set<String> described = new TreeSet<>();
            collect(catalog.getStructureTreeRoot(), tags, described);
            assertThat(tags).contains("H1", "H2", "H3", "P", "L", "LI", "LBody", "Link");
            assertThat(tags.contains("Figure")).isEqualTo(template.hasPhoto());
            assertThat(described).noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lettersKeepPdfUaWithAndWithoutASender(Template template) throws Exception {
        Letter letter = new Letter(
                "Application",
                "en",
                List.of("Harbour Works", "Quay 1"),
                "26 November 2026",
                "Crane operator",
                List.of("I moved **200** containers.", "- by day\n- by *night*"),
                "Kind regards");

        assertThat(PdfUa.violations(generator.letter(letter, SampleCv.read(), template, null)))
                .isEmpty();
        assertThat(PdfUa.violations(generator.letter(letter, Resume.empty(), template, null)))
                .isEmpty();
    }

    private byte[] pdf(Resume resume, Template template) {
        return generator.generate(resume, template, null, DocumentFormat.PDF);
    }

    private static void collect(PDStructureNode node, Set<String> tags, Set<String> described) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                if (Set.of("Figure", "Link").contains(element.getStructureType())) {
                    described.add(String.valueOf(element.getAlternateDescription()));
                }
                collect(element, tags, described);
            }
        }
    }
}
