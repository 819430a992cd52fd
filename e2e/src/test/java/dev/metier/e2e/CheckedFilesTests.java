package dev.metier.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.launcher.demo.Account;
import dev.metier.launcher.demo.Api;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A file is uploaded, read and checked by the whole platform: what the check says of its form is true of the file. */
class CheckedFilesTests {

    private static final String POSTING = "Requirements: Terraform, Ansible, Kubernetes, Welding";

    @TempDir
    static Path folder;

    private static PlatformProcesses platform;
    private static Account ada;

    @BeforeAll
    static void start() throws IOException {
        int port = PlatformProcesses.freePort();
        platform = new PlatformProcesses(folder, port);
        platform.start(PlatformProcesses.WHOLE);
        platform.awaitReady(PlatformProcesses.WHOLE);
        Api api = Api.at(URI.create("http://127.0.0.1:" + port));
        ada = Account.register(api, "ada@check.example", "three words of mine", "Ada Brinkmann", "CANDIDATE");
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void aPlainPdfHasNothingToStumbleOver() throws IOException {
        JsonNode check = check(SamplePdf.plain(folder.resolve("plain.pdf")));
        assertThat(form(check)).containsExactly("a PDF of plain running text");
        assertThat(hiddenWords(check)).isEmpty();
        assertThat(check.at("/machineView/pages").asInt()).isEqualTo(1);
        assertThat(read(check, "/basics/email").path("value").asString()).isEqualTo("ada@example.org");
        assertThat(read(check, "/basics/email").at("/box/width").asDouble()).isPositive();
    }

    @Test
    void aPlainDocxHasNothingToStumbleOver() throws IOException {
        JsonNode check = check(SampleDocx.plain(folder.resolve("plain.docx")));
        assertThat(form(check)).containsExactly("a DOCX of plain running text");
        assertThat(hiddenWords(check)).isEmpty();
        assertThat(read(check, "/work/0/position").path("value").asString()).isEqualTo("Crane Operator");
    }

    @Test
    void saysWhatStandsWhereInAPdf() throws IOException {
        JsonNode check = check(SamplePdf.tricky(folder.resolve("tricky.pdf")));
        assertThat(form(check))
                .containsExactlyInAnyOrder(
                        "1 text that nobody sees",
                        "2 columns side by side",
                        "words in a page header or footer",
                        "1 table");
        assertThat(hiddenWords(check)).containsExactly("Terraform Ansible Kubernetes");
        assertThat(check.at("/machineView/hidden/0/why").asString()).isEqualTo("SAME_COLOUR");
        assertThat(check.at("/machineView/hidden/0/page").asInt()).isEqualTo(1);
        assertThat(check.at("/machineView/hidden/0/box/x").asDouble()).isBetween(45.0, 55.0);
        assertThat(check.at("/machineView/pages").asInt()).isEqualTo(2);
        assertThat(read(check, "/education/0/institution").path("page").asInt()).isEqualTo(2);
        assertNothingHiddenCounts(check);
    }

    @Test
    void saysWhatStandsWhereInADocx() throws IOException, XmlException {
        JsonNode check = check(SampleDocx.tricky(folder.resolve("tricky.docx")));
        assertThat(form(check))
                .containsExactlyInAnyOrder(
                        "2 texts that nobody sees",
                        "2 columns side by side",
                        "1 text box",
                        "words in a page header or footer",
                        "1 table");
        assertThat(hiddenWords(check)).containsExactlyInAnyOrder("Terraform Ansible", "Kubernetes");
        assertThat(read(check, "/basics/email").path("value").asString()).isEqualTo("ada@example.org");
        assertNothingHiddenCounts(check);
    }

    private static void assertNothingHiddenCounts(JsonNode check) {
        assertThat(texts(check.at("/coverage/matched"), "skill")).containsExactly("Welding");
        assertThat(texts(check.at("/coverage/missing"), "skill"))
                .containsExactlyInAnyOrder("Terraform", "Ansible", "Kubernetes");
        assertThat(texts(check.at("/machineView/fields"), "value").toString())
                .doesNotContain("Terraform", "Kubernetes");
    }

    private static JsonNode check(Path file) throws IOException {
        JsonNode cv = ada.api().upload("/api/v1/cv/parse", file);
        return ada.api()
                .post("/api/v1/ats/analyze", Map.of("cvId", cv.path("id").asString(), "postingText", POSTING))
                .path("check");
    }

    /** The evidence of the rule about the form of the file. */
    private static List<String> form(JsonNode check) {
        JsonNode rule = check.path("criteria")
                .valueStream()
                .filter(it -> it.path("ruleId").asString().equals("form.readable"))
                .findFirst()
                .orElseThrow();
        return texts(rule.path("evidence"), "quote");
    }

    private static List<String> hiddenWords(JsonNode check) {
        return check.path("warnings")
                .valueStream()
                .filter(it -> it.path("ruleId").asString().equals("text.hidden"))
                .map(it -> it.path("quote").asString())
                .toList();
    }

    private static JsonNode read(JsonNode check, String pointer) {
        return check.at("/machineView/fields")
                .valueStream()
                .filter(it -> it.path("pointer").asString().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode items, String member) {
        return items.valueStream().map(it -> it.path(member).asString()).toList();
    }
}
