package dev.metier.support.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.support.ArticleView;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.support.Desk;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Help as pages that need no script. */
@ServiceTest
class ArticlePageTests {

    private final Desk desk;

    ArticlePageTests(TestApi api) {
        this.desk = Desk.of(api);
    }

    @Test
    void listsPublishedArticlesUnderEachTopic() {
        ArticleView shown = desk.published("Tea & <b>cake</b>");
        ArticleView draft = desk.draft("A draft");

        String page = desk.everybody().get("/articles").text();

        assertThat(page)
                .contains("<h2>Account</h2>")
                .contains("<h2>Privacy</h2>")
                .contains("Tea &amp; &lt;b&gt;cake");
        assertThat(page.split("/articles/" + shown.slug() + "\"", -1)).hasSize(3);
        assertThat(desk.administrator().get("/articles").text()).doesNotContain(draft.slug());
    }

    @Test
    void showsAnArticleAsTextThatDoesNothing() {
        Map<String, Object> hostile = Desk.article("Steps");
        hostile.put("language", "de");
        hostile.put(
                "body",
                "## Eins\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>"
                        + "\n\n[bad](javascript:alert(1)) [good](/jobs)");
        ArticleView article = desk.publish(desk.draft(hostile));

        Answer answer = desk.everybody().get("/articles/" + article.slug());

        assertThat(answer.header("content-security-policy")).contains("default-src 'none'");
        assertThat(answer.text())
                .contains("<html lang=\"de\">")
                .contains("<h2>Eins</h2>")
                .contains("<td>1</td>")
                .contains("href=\"/jobs\"")
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("javascript:");
    }

    @Test
    void nobodySeesWhatIsNotPublished() {
        ArticleView draft = desk.draft("A draft");

        assertThat(desk.everybody().get("/articles/" + draft.slug()).status()).isEqualTo(404);
        assertThat(desk.administrator().get("/articles/" + draft.slug()).status())
                .isEqualTo(404);
        assertThat(desk.everybody().get("/articles/nothing").status()).isEqualTo(404);
    }
}
