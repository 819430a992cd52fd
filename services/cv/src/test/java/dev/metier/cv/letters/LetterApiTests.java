package dev.metier.cv.letters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
class LetterApiTests {

    private static final String LETTERS = "/api/v1/cv/cover-letters";

    private final TestApi anybody;
    private final TestApi api;

    LetterApiTests(TestApi anybody) {
        this.anybody = anybody;
        this.api = anybody.as(TestTokens.candidate(UserId.create()));
    }

    @Test
    void aLetterIsWrittenReadRewrittenAndDeleted() {
        JsonNode letter = letter(Map.of("subject", "Crane operator"));
        String one = LETTERS + "/" + letter.path("id").asString();
        assertThat(letter.path("version").asInt()).isEqualTo(1);

        Answer rewritten = api.put(one + "?version=1", Map.of("title", "New", "body", "Shorter."));
        assertThat(rewritten.status()).as("%s", rewritten).isEqualTo(200);
        assertThat(rewritten.json().path("version").asInt()).isEqualTo(2);
        assertThat(rewritten.json().has("subject")).isFalse();
        assertThat(api.put(one + "?version=1", Map.of("title", "Old", "body", "x"))
                        .code())
                .isEqualTo("version-conflict");

        assertThat(api.get(one).json().path("body").asString()).isEqualTo("Shorter.");
        assertThat(api.delete(one).status()).isEqualTo(204);
        assertThat(api.get(one).status()).isEqualTo(404);
    }

    @Test
    void lettersAreListedByCvAndPosting() {
        String cv = cv();
        JobId job = JobId.create();
        String first = letter(Map.of("cvId", cv)).path("id").asString();
        String second = letter(Map.of("jobId", job)).path("id").asString();

        JsonNode page = api.get(LETTERS + "?limit=1").json();
        assertThat(page.at("/items/0/id").asString()).isEqualTo(second);
        JsonNode next = api.get(LETTERS + "?limit=1&after=" + page.path("next").asString())
                .json();
        assertThat(next.at("/items/0/id").asString()).isEqualTo(first);
        assertThat(api.get(LETTERS + "?cvId=" + cv).json().path("items")).hasSize(1);
        assertThat(api.get(LETTERS + "?jobId=" + job).json().path("items")).hasSize(1);
    }

    @Test
    void aLetterOutlivesItsCv() {
        String cv = cv();
        String one = LETTERS + "/" + letter(Map.of("cvId", cv)).path("id").asString();

        api.delete("/api/v1/cv/" + cv);

        assertThat(api.get(one).json().has("cvId")).isFalse();
    }

    @Test
    void aLetterIsPrintedWithTheNameOfItsCv() throws Exception {
        JsonNode letter = letter(Map.of(
                "cvId",
                cv(),
                "recipient",
                "Harbour Works\nQuay 1",
                "subject",
                "Crane operator",
                "language",
                "de",
                "closing",
                "Mit freundlichen Grüßen"));
        String print = LETTERS + "/" + letter.path("id").asString() + "/generate";

        String text = new String(print(print, Map.of("format", "TEXT")), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("Ada Brinkmann\nada@example.org")
                .contains("Harbour Works\nQuay 1", "I moved 200 containers.", "Grüßen\nAda Brinkmann");
        assertThat(new String(print(print, Map.of("format", "MARKDOWN")), StandardCharsets.UTF_8))
                .contains("**Crane operator**", "I moved **200** containers.");
        byte[] docx = print(
                print, Map.of("format", "DOCX", "directives", Map.of("accentColor", "#112233", "pageSize", "LETTER")));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getParagraphs().stream().map(paragraph -> paragraph.getText()))
                    .contains("Ada Brinkmann", "Quay 1", "Crane operator", "I moved 200 containers.");
        }
        assertThat(api.post(print, Map.of("format", "DOCX", "template", "no-such"))
                        .code())
                .isEqualTo("template-unknown");
    }

    @Test
    void aLetterIsPrintedAsPdfInTheLookOfItsCv() throws Exception {
        JsonNode letter = letter(Map.of(
                "cvId", cv(), "recipient", "Harbour Works", "subject", "Crane operator", "closing", "Kind regards"));
        String print = LETTERS + "/" + letter.path("id").asString() + "/generate";

        byte[] pdf = print(print, Map.of("format", "PDF", "directives", Map.of("pageSize", "LETTER")));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            assertThat(words.getText(document))
                    .contains("Ada Brinkmann", "Harbour Works", "Crane operator", "I moved 200 containers.")
                    .contains("Kind regards");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(611f, 613f);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Crane operator");
        }
    }

    @Test
    void pagesOfALetterAreSeenWhileItIsWrittenAndNothingIsStored() {
        String preview = LETTERS + "/preview?width=300";
        Map<String, Object> letter = Map.of("title", "x", "body", "Dear all", "cvId", cv());

        Answer page = api.post(preview, letter);
        assertThat(page.status()).as("%s", page).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("image/png");
        assertThat(page.header("Metier-Pages")).isEqualTo("1");
        assertThat(api.post(preview + "&page=2", letter).status()).isEqualTo(404);
        assertThat(api.post(preview + "&page=0", letter).status()).isEqualTo(400);

        Map<String, Object> longer = Map.of("title", "x", "body", "I moved 200 containers.\n\n".repeat(35));
        assertThat(api.post(preview + "&page=2", longer).header("Metier-Pages")).isEqualTo("2");
        assertThat(api.post(preview, Map.of("title", "x", "body", "")).status()).isEqualTo(200);
        assertThat(api.get(LETTERS).json().path("items")).isEmpty();
    }

    @Test
    void refusesTheCvOfSomebodyElse() {
        String mine = cv();
        TestApi stranger = anybody.as(TestTokens.candidate(UserId.create()));
        for (String path : List.of(LETTERS, LETTERS + "/preview")) {
            assertThat(stranger.post(path, Map.of("title", "x", "body", "y", "cvId", mine))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void otherPeopleSeeNoLetterOfMine() {
        String one = LETTERS + "/" + letter(Map.of()).path("id").asString();
        TestApi stranger = anybody.as(TestTokens.candidate(UserId.create()));

        assertThat(stranger.get(one).status()).isEqualTo(404);
        assertThat(stranger.put(one, Map.of("title", "x", "body", "y")).status())
                .isEqualTo(404);
        assertThat(stranger.delete(one).status()).isEqualTo(404);
        assertThat(stranger.get(LETTERS).json().path("items")).isEmpty();
    }

    private JsonNode letter(Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(more);
        request.put("title", "My letter");
        request.put("body", "Dear all,\n\nI moved **200** containers.");
        Answer answer = api.post(LETTERS, request);
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.json();
    }

    private String cv() {
        Map<String, Object> resume = Map.of("basics", Map.of("name", "Ada Brinkmann", "email", "ada@example.org"));
        return api.post("/api/v1/cv", Map.of("title", "My CV", "resume", resume))
                .json()
                .path("id")
                .asString();
    }

    private byte[] print(String path, Map<String, Object> request) throws Exception {
        Answer answer = api.post(path, request);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI url = URI.create(answer.json().path("url").asString());
            return client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofByteArray())
                    .body();
        }
    }
}
