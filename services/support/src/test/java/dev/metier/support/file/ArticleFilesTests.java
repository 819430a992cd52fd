package dev.metier.support.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.support.ArticleStatus;
import dev.metier.contracts.support.ArticleView;
import dev.metier.contracts.support.ImportedArticles;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.support.Desk;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ArticleFilesTests {

    private final Desk desk;

    ArticleFilesTests(TestApi api) {
        this.desk = Desk.of(api);
    }

    @Test
    void whatIsExportedAndDeletedComesBackAsItWas() {
        Map<String, Object> hard = Desk.article("yes: \"a\" # title, 'quoted' – \uD83D\uDE80");
        hard.put("summary", "- null: [~] & *x | > @ ` {}");
        hard.put("topics", List.of("true", "a: b", "1.5", "it's"));
        hard.put("body", "---\n\n# Lines\n\n    code\n\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |");
        ArticleView first = desk.publish(desk.draft(hard));
        ArticleView second = desk.draft("A draft");
        ArticleView third = desk.published("Withdrawn");
        desk.administrator().post(Desk.ARTICLES + "/" + third.id() + "/withdraw");
        byte[] exported = export();
        for (ArticleView each : List.of(first, second, third)) {
            desk.administrator().delete(Desk.ARTICLES + "/" + each.id());
        }
        assertThat(export()).isNotEqualTo(exported);

        ImportedArticles done = desk.upload(exported).as(ImportedArticles.class);

        assertThat(done.created()).isEqualTo(3);
        assertThat(export()).isEqualTo(exported);
        ArticleView back =
                desk.everybody().get(Desk.ARTICLES + "/" + first.slug()).as(ArticleView.class);
        assertThat(back.title()).isEqualTo(first.title());
        assertThat(back.topics()).isEqualTo(first.topics());
        assertThat(back.body()).isEqualTo(first.body());
        assertThat(desk.upload(exported).as(ImportedArticles.class).created()).isZero();
    }

    @Test
    void importChangesWhatIsThereAndLeavesTheRest() {
        ArticleView article = desk.published("Before");
        ArticleView other = desk.published("Other");
        String file = article.slug() + ".md";
        String text = text(file).replace("title: Before", "title: After");

        ImportedArticles done = desk.take(Map.of("folder/" + file, text.replace("\n", "\r\n"), "notes.txt", "no"));

        assertThat(done).isEqualTo(new ImportedArticles(0, 1, 0));
        assertThat(read(article).title()).isEqualTo("After");
        assertThat(read(other)).isEqualTo(other);
    }

    @Test
    void importWithdrawsWhatAFileSaysIsWithdrawn() {
        ArticleView article = desk.published("Public");
        String file = article.slug() + ".md";
        String text = text(file).replace("status: PUBLISHED", "status: WITHDRAWN");

        desk.take(Map.of(file, text));

        assertThat(read(article).status()).isEqualTo(ArticleStatus.WITHDRAWN);
        Answer refused = desk.upload(Desk.zip(Map.of(file, text.replace("status: WITHDRAWN", "status: DRAFT"))));
        assertThat(refused.code()).isEqualTo("article-state");
    }

    @Test
    void oneBadFileKeepsAllOut() {
        String good = Desk.unzip(export()).values().iterator().next().replaceFirst("slug: .*", "slug: brand-new-one");
        Map<String, String> texts = new HashMap<>(Map.of("good.md", good, "bad.md", "no facts"));

        Answer refused = desk.upload(Desk.zip(texts));

        assertThat(refused.code()).isEqualTo("import-rejected");
        assertThat(refused.text()).contains("bad.md").doesNotContain("good.md");
        assertThat(desk.administrator().get(Desk.ARTICLES + "/brand-new-one").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---",
                "---\n---\n",
                "---\ntitle: [\n---\nx",
                "---\n- a\n---\nx",
                "---\na: &a [*a]\n---\nx",
                "---\nx: !!java.io.File [/]\n---\nx",
                "---\nslug: a\nslug: b\n---\nx",
                "---\n{slug: a, language: en, title: {b: c}}\n---\nx",
                "---\nslug: NOT A SLUG\nlanguage: en\ntitle: t\nsummary: s\ntopics: [a]\naudience: EVERYBODY\nstatus: DRAFT\n---\nx",
                "---\nslug: a\nlanguage: en\ntitle: t\nsummary: s\ntopics: a\naudience: EVERYBODY\nstatus: DRAFT\n---\nx",
                "---\nslug: a\nlanguage: en\ntitle: t\nsummary: s\ntopics: [a]\naudience: NOBODY\nstatus: DRAFT\n---\nx",
                "---\nslug: a\nlanguage: en\ntitle: t\nsummary: s\ntopics: [a]\naudience: EVERYBODY\nstatus: DRAFT\nauthor: me\n---\nx",
                "---\nslug: a\nlanguage: en\ntitle: t\nsummary: s\ntopics: [a]\naudience: EVERYBODY\nstatus: DRAFT\n---\n"
            })
    void refusesWhatIsNoArticle(String text) {
        Answer refused = desk.upload(Desk.zip(Map.of("bad.md", text)));

        assertThat(refused.code()).as("%s", refused).isEqualTo("import-rejected");
        assertThat(refused.text()).contains("bad.md");
    }

    @Test
    void refusesWhatIsNoZipOrTooMuch() {
        assertThat(desk.upload("no zip".getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("import-rejected");
        assertThat(desk.upload(new byte[0]).code()).isEqualTo("import-rejected");
        byte[] broken = export();
        for (int i = 60; i < broken.length; i += 7) {
            broken[i] ^= 0x55;
        }
        assertThat(desk.upload(broken).code()).isEqualTo("import-rejected");
        assertThat(desk.upload(new byte[5_000_001]).code()).isEqualTo("payload-too-large");
        assertThat(desk.upload(Desk.zip(Map.of("long.md", "x".repeat(600_000)))).code())
                .isEqualTo("import-rejected");
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 600; i++) {
            many.put(i + ".md", "x");
        }
        assertThat(desk.upload(Desk.zip(many)).code()).isEqualTo("import-rejected");
    }

    @Test
    void productComesWithArticlesThatAreWrittenOnce() {
        Map<String, String> shipped = FirstArticles.read();

        assertThat(shipped).hasSizeGreaterThanOrEqualTo(10);
        assertThat(Desk.unzip(export())).containsKeys(shipped.keySet().toArray(String[]::new));
    }

    private String text(String file) {
        return Desk.unzip(export()).getOrDefault(file, "");
    }

    private byte[] export() {
        Answer answer = desk.administrator().get(Desk.FILES);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private ArticleView read(ArticleView article) {
        return desk.administrator().get(Desk.ARTICLES + "/" + article.slug()).as(ArticleView.class);
    }
}
