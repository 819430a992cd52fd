package dev.metier.cv.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@ServiceTest
class PhotoApiTests {

    private final TestApi anybody;
    private final TestApi api;

    PhotoApiTests(TestApi anybody) {
        this.anybody = anybody;
        this.api = anybody.as(TestTokens.candidate(UserId.create()));
    }

    @Test
    void keepsASquareJpegOfWhatWasUploaded() throws IOException {
        String cv = Uploads.cv(api);

        assertThat(upload(cv, picture("png", 900, 600)).status()).isEqualTo(204);

        Answer photo = api.get(photoOf(cv));
        assertThat(photo.header("content-type")).isEqualTo("image/jpeg");
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(photo.body()));
        assertThat(kept.getWidth()).isEqualTo(400);
        assertThat(kept.getHeight()).isEqualTo(400);
        assertThat(api.get("/api/v1/cv/" + cv).json().has("photoAt")).isTrue();
        assertThat(api.get("/api/v1/cv/" + cv).json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void linksShowThePhotoUnlessItIsMasked() throws IOException {
        String cv = Uploads.cv(api);
        upload(cv, picture("jpeg", 500, 500));

        assertThat(shared(cv, List.of())).startsWith("data:image/jpeg;base64,");
        assertThat(shared(cv, List.of("PHOTO"))).isEmpty();
    }

    @Test
    void aVariantHasThePhotoForItself() throws IOException {
        String cv = Uploads.cv(api);
        upload(cv, picture("png", 400, 400));
        String variant = api.post("/api/v1/cv/" + cv + "/variants", Map.of("title", "Variant"))
                .json()
                .path("id")
                .asString();

        assertThat(api.delete(photoOf(cv)).status()).isEqualTo(204);

        assertThat(api.get(photoOf(cv)).status()).isEqualTo(404);
        assertThat(api.get(photoOf(variant)).status()).isEqualTo(200);
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        String cv = Uploads.cv(api);
        byte[] png = picture("png", 800, 800);

        assertThat(upload(cv, "<svg/>".getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("file-type-unsupported");
        assertThat(upload(cv, picture("gif", 10, 10)).code()).isEqualTo("file-type-unsupported");
        assertThat(upload(cv, Arrays.copyOf(png, 60)).code()).isEqualTo("file-damaged");
        assertThat(upload(cv, new byte[6 << 20]).code()).isEqualTo("payload-too-large");
        assertThat(upload(cv, bomb()).code()).isEqualTo("file-expands-too-far");
        assertThat(api.get(photoOf(cv)).status()).isEqualTo(404);
    }

    @Test
    void aPictureInsideTheTextIsRefused() {
        Map<String, Object> resume = Map.of("basics", Map.of("image", "data:image/png;base64,AAAA"));
        Answer answer = api.post("/api/v1/cv", Map.of("title", "x", "resume", resume));
        assertThat(answer.code()).isEqualTo("validation-failed");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("resume.basics.image");
    }

    @Test
    void aLockedCvKeepsItsPhoto() throws IOException {
        String cv = Uploads.cv(api);
        api.put("/api/v1/cv/" + cv + "/lock", Map.of("locked", true));

        assertThat(upload(cv, picture("png", 10, 10)).code()).isEqualTo("cv-locked");
        assertThat(api.delete(photoOf(cv)).code()).isEqualTo("cv-locked");
    }

    /** A PNG whose head promises a thousand million points. */
    private static byte[] bomb() throws IOException {
        byte[] png = picture("png", 10, 10);
        CRC32 check = new CRC32();
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, 40_000).putInt(20, 40_000);
        check.update(png, 12, 17);
        head.putInt(29, (int) check.getValue());
        return png;
    }

    private Answer upload(String cv, byte[] file) {
        return upload(api, photoOf(cv), file);
    }

    /** Uploads a good photo to a CV. */
    static Answer upload(TestApi caller, String cv) {
        try {
            return upload(caller, cv + "/photo", picture("png", 10, 10));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer upload(TestApi caller, String photo, byte[] file) {
        String boundary = "boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return caller.send(
                "PUT",
                photo,
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private String shared(String cv, List<String> mask) {
        String token = api.post("/api/v1/cv/" + cv + "/shares", Map.of("mask", mask))
                .json()
                .path("token")
                .asString();
        return anybody.post("/api/v1/cv/shared", Map.of("token", token))
                .json()
                .at("/resume/basics/image")
                .asString("");
    }

    private static String photoOf(String cv) {
        return "/api/v1/cv/" + cv + "/photo";
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
