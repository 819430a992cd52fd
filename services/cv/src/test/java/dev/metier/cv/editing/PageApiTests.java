package dev.metier.cv.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.cv.parsing.SampleCvs;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PageApiTests {

    private static final int INK = 128;

    private final TestApi api;

    PageApiTests(TestApi anybody) {
        this.api = anybody.as(TestTokens.candidate(UserId.create()));
    }

    private static String pages(String id) {
        return "/api/v1/cv/" + id + "/original/pages/";
    }

    @Test
    void showsAPageWithInkWhereAFieldWasRead() throws IOException {
        JsonNode cv = Uploads.upload(api, "ada.pdf", SampleCvs.oneColumn()).json();
        Answer answer = api.get(pages(cv.path("id").asString()) + "1");

        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("Metier-Pages")).isEqualTo("1");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(picture.getWidth()).isBetween(1500, 1600);
        double scale = picture.getWidth() / Double.parseDouble(answer.header("Metier-Page-Width"));
        JsonNode box = cv.at("/fields/~1basics~1name/box");
        assertThat(hasInk(picture, box, scale)).isTrue();
    }

    private static boolean hasInk(BufferedImage picture, JsonNode box, double scale) {
        int x0 = (int) (box.path("x").asDouble() * scale);
        int y0 = (int) (box.path("y").asDouble() * scale);
        for (int x = x0; x < x0 + box.path("width").asDouble() * scale; x++) {
            for (int y = y0; y < y0 + box.path("height").asDouble() * scale; y++) {
                if ((picture.getRGB(x, y) & 0xff) < INK) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void sendsAPageOnce() {
        String page = pages(Uploads.cv(api)) + "1";
        String tag = api.get(page).header("ETag");
        Answer again = api.with("If-None-Match", tag).get(page);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void hasNoPageThatTheFileDoesNotHave() {
        String pages = pages(Uploads.cv(api));
        assertThat(api.get(pages + "2").code()).isEqualTo("not-found");
        assertThat(api.get(pages + "0").status()).isEqualTo(404);
        assertThat(api.get(pages + "-1").status()).isEqualTo(404);
        assertThat(api.get(pages + "one").status()).isEqualTo(400);
        assertThat(api.get(pages + "99999999999").status()).isEqualTo(400);
    }

    @Test
    void hasNoPagesOfOtherFilesAndOfWrittenCvs() {
        byte[] text = "Ada Brinkmann\nada@example.org".getBytes(StandardCharsets.UTF_8);
        String read = Uploads.upload(api, "ada.txt", text).json().path("id").asString();
        assertThat(api.get(pages(read) + "1").status()).isEqualTo(404);
        String written = api.post("/api/v1/cv", Map.of("title", "Mine", "resume", Map.of()))
                .json()
                .path("id")
                .asString();
        assertThat(api.get(pages(written) + "1").status()).isEqualTo(404);
    }
}
