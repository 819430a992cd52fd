package dev.metier.render.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.ArtifactId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import dev.metier.typesetting.test.PdfUa;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class RenderApiTests {

    private final TestApi anybody;
    private final TestApi api;

    RenderApiTests(TestApi anybody) {
        this.anybody = anybody;
        this.api = anybody.as(TestTokens.candidate(UserId.create()));
    }

    @Test
    void setsHtmlWithCssAndGivesItOutByLink() throws IOException {
        Answer made = api.post(
                Files.RENDER + "/pdf",
                Map.of("html", "<h1>Žofie</h1><p>Инженер</p>", "css", "h1 { color: red }", "language", "cs"));

        assertThat(made.json().path("mediaType").asString()).isEqualTo("application/pdf");
        Answer file = anybody.get(Files.link(made));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("content-type")).isEqualTo("application/pdf");
        assertThat(file.body()).hasSize(made.json().path("bytes").asInt());
        try (PDDocument pdf = Loader.loadPDF(file.body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Žofie", "Инженер");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Žofie");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("cs");
        }
    }

    @Test
    void setsMarkdownAndPrintsHtmlInItAsText() throws Exception {
        String markdown = """
            # Cover letter

            | a | b |
            |---|---|
            | 1 | 2 |

            <script>alert(1)</script>

            **bold** [bad](javascript:alert(1)) [good](https://example.org)
            """;
        Answer made = api.post(Files.RENDER + "/pdf", Map.of("markdown", markdown, "pageSize", "LETTER"));

        byte[] file = anybody.get(Files.link(made)).body();
        assertThat(PdfUa.violations(file)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("<script>alert(1)</script>", "bold", "1 2");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(611f, 613f);
            assertThat(pdf.getPage(0).getAnnotations()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=http://127.0.0.1:1/x.png>",
                "<img src=file:///etc/passwd>",
                "<link rel=stylesheet href=file:///etc/passwd>",
                "<style>@import url(http://127.0.0.1:1/x.css);</style>",
                "<style>@font-face { font-family: x; src: url(file:///etc/passwd) } p { font-family: x }</style><p>x</p>",
                "<svg><image href='file:///etc/passwd'/></svg>",
                "<iframe src=file:///etc/passwd></iframe>",
                "<div style='background-image: url(classpath:render.yml)'>x</div>"
            })
    void refusesWhatComesFromOutside(String html) {
        Answer answer = Files.pdf(api, html);

        assertThat(answer.status()).as("%s", answer).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("document-rejected");
    }

    @Test
    void refusesHtmlThatIsNestedTooDeep() {
        assertThat(Files.pdf(api, "<div>".repeat(100_000)).code()).isEqualTo("document-rejected");
    }

    @Test
    void wantsOneSource() {
        assertThat(api.post(Files.RENDER + "/pdf", Map.of()).code()).isEqualTo("validation-failed");
        assertThat(api.post(Files.RENDER + "/pdf", Map.of("html", "a", "markdown", "b"))
                        .code())
                .isEqualTo("validation-failed");
    }

    @Test
    void drawsADiagramAsSvgThatRunsNothing() {
        Answer made = Files.diagram(
                api, "PLANTUML", "SVG", "Ada -> Charles : [[https://example.org see]] <img:http://127.0.0.1:1/x.png>");

        Answer file = anybody.get(Files.link(made));
        assertThat(file.header("content-type")).isEqualTo("image/svg+xml");
        assertThat(file.header("content-security-policy")).contains("default-src 'none'", "sandbox");
        assertThat(file.text()).startsWith("<svg").contains("Ada", "see").doesNotContain("href", "<image", "<script");
    }

    @Test
    void drawsADiagramAsPng() {
        Answer file = anybody.get(Files.link(Files.diagram(api, "PLANTUML", "PNG", "Ada -> Charles : notes")));

        assertThat(file.header("content-type")).isEqualTo("image/png");
        assertThat(new String(file.body(), 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
    }

    @Test
    void namesTheLineOfADiagramThatIsNotUnderstood() {
        Answer answer = Files.diagram(api, "PLANTUML", "SVG", "Ada -> Charles : notes\nthis is nothing");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("diagram-rejected");
        assertThat(answer.json().path("detail").asString()).startsWith("Line 2: ");
    }

    @Test
    void aLinkThatWasChangedOrHasExpiredLeadsNowhere() {
        String link = Files.link(api);
        String path = link.substring(0, link.indexOf('?'));

        assertThat(anybody.get(path).status()).isEqualTo(404);
        assertThat(anybody.get(link.replace("expires=", "expires=1")).status()).isEqualTo(404);
        assertThat(anybody.get(link + "0").status()).isEqualTo(404);
        assertThat(anybody.get(link.replace(path, Files.RENDER + "/" + ArtifactId.create()))
                        .status())
                .isEqualTo(404);
        assertThat(anybody.get(path + "?expires=1&signature=0").status()).isEqualTo(404);
    }
}
