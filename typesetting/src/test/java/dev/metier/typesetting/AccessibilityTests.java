package dev.metier.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.typesetting.test.PdfUa;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

class AccessibilityTests {

    private static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/"
                    + "w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==";

    private final Typesetter typesetter = new Typesetter(TypesettingLimits.DEFAULT.withTime(Duration.ofMinutes(5)));

    @Test
    void keepsPdfUaWithEverythingThatDocumentsUse() throws Exception {
        String html = """
            <style>@page { margin: 18mm; @bottom-center { content: 'Page ' counter(page) } }
            h1 { border-bottom: 1px solid #135; background: #eee } .box { float: left; width: 8cm }</style>
            <h1>Ada Lovelace</h1>
            <p>Analyst · <a href="mailto:ada@example.org">ada@example.org</a> · <a href="https://example.org">Home</a></p>
            <h2>Work</h2><div class="box"><p>1842 – 1843</p></div>
            <p>Wrote <b>notes</b> on the <i>engine</i>. <a href="#skills">Skills</a></p>
            <ul><li>First programme<ul><li>Bernoulli numbers</li></ul></li><li>Second <a href="https://example.org/2">see</a></li></ul>
            <ol><li>One</li></ol>
            <h2 id="skills">Skills</h2><h3>Mathematics</h3>
            <table><thead><tr><th>Skill</th><th>Years</th></tr></thead><tbody><tr><td>Calculus</td><td>10</td></tr></tbody></table>
            <img src="%s" alt="A red dot"><img src="%s"><hr><blockquote>Poetical science</blockquote>
            <p lang="fr">Bonjour</p><p dir="rtl" lang="ar">السلام عليكم</p><p>שלום ★ 漢字</p><pre>code</pre><dl><dt>Term</dt><dd>Text</dd></dl>
            """.formatted(DOT, DOT);

        byte[] pdf =
                typesetter.pdf(html, PdfOptions.of("CV of Ada Lovelace", "en").withAuthor("Ada Lovelace"));

        assertThat(PdfUa.violations(pdf)).isEmpty();
    }

    @Test
    void theCheckSeesWhatIsMissing() throws Exception {
        try (PDDocument plain = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            plain.addPage(new PDPage());
            plain.save(file);

            assertThat(PdfUa.violations(file.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void tagsHeadingsListsTablesLinksAndPictures() throws Exception {
        byte[] pdf = typesetter.pdf(
                "<h1>A</h1><h2>B</h2><p>c <a href='https://example.org'>d</a></p><ul><li>e</li></ul>"
                        + "<table><tr><th>f</th></tr><tr><td>g</td></tr></table><img alt='h' src='" + DOT + "'>",
                PdfOptions.of("Tags", "de"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(tags(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("H1", "H2", "P", "Link", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "Figure");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("A");
        }
    }

    private static Set<String> tags(PDStructureNode node) {
        Set<String> all = new TreeSet<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element.getStructureType());
                all.addAll(tags(element));
            }
        }
        return all;
    }
}
