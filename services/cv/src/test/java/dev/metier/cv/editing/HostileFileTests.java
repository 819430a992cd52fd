package dev.metier.cv.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.cv.parsing.PdfFile;
import dev.metier.cv.parsing.SampleCvs;
import dev.metier.cv.parsing.ZipFile;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Files that mean harm or are broken: each is refused with a code and a field, and nothing is kept. */
@ServiceTest
class HostileFileTests {

    private final TestApi api;

    HostileFileTests(TestApi anybody) {
        this.api = anybody.as(TestTokens.candidate(UserId.create()));
    }

    @Test
    void refusesAProgramThatCallsItselfPdf() {
        byte[] program = new byte[4096];
        program[0] = 0x7f;
        program[1] = 'E';
        program[2] = 'L';
        program[3] = 'F';
        refuses(program, 415, "file-type-unsupported");
    }

    @Test
    void refusesEmptyFiles() {
        refuses(new byte[0], 422, "file-empty");
    }

    @Test
    void refusesTruncatedFiles() {
        byte[] docx = ZipFile.word(ZipFile.paragraph("Ada Brinkmann")).bytes();
        refuses(Arrays.copyOf(docx, docx.length / 2), 422, "file-damaged");
        byte[] pdf = SampleCvs.oneColumn();
        refuses(Arrays.copyOf(pdf, 400), 422, "file-damaged");
    }

    @Test
    void refusesEncryptedFiles() {
        refuses(new PdfFile().text(50, 50, "Ada Brinkmann").encrypted(), 422, "file-encrypted");
    }

    @Test
    void refusesElevenMegabytes() {
        Answer answer = Uploads.upload(api, "cv.pdf", new byte[11 << 20]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("payload-too-large");
        nothingIsKept();
    }

    @Test
    void refusesZipBombs() {
        byte[] bomb = ZipFile.word(ZipFile.paragraph("Ada"))
                .entry("word/media/image1.xml", new byte[1 << 20], 200)
                .bytes();
        refuses(bomb, 422, "file-expands-too-far");
    }

    @Test
    void refusesForeignEntities() {
        String xxe = ZipFile.paragraph("&x;")
                .replaceFirst("\\?>", "?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        refuses(ZipFile.word(xxe).bytes(), 422, "file-damaged");
    }

    @Test
    void saysThatAPictureHasNoText() {
        refuses(SampleCvs.pictureOnly(), 422, "no-text-found");
    }

    @Test
    void inventsNothingForAnAlmostEmptyCv() {
        Answer answer = Uploads.upload(api, "cv.pdf", SampleCvs.almostEmpty());
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("fields").propertyNames()).containsExactly("/basics/name");
    }

    @Test
    void refusesARequestWithoutAFile() {
        Answer answer = api.upload("/api/v1/cv/parse", java.util.Map.of("other", "x"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation-failed");
    }

    @Test
    void takesNamesThatNoFileSystemWould() {
        Answer answer = Uploads.upload(api, "../../etc/\u202Epass<wd>.exe", SampleCvs.oneColumn());
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        assertThat(answer.json().path("title").asString()).isEqualTo("passwd");
    }

    private void refuses(byte[] file, int status, String code) {
        Answer answer = Uploads.upload(api, "cv.pdf", file);
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("file");
        nothingIsKept();
    }

    private void nothingIsKept() {
        assertThat(api.get("/api/v1/cv").json().path("items")).isEmpty();
    }
}
