package dev.metier.support.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.Ids;
import dev.metier.contracts.support.ArticlePublished;
import dev.metier.contracts.support.ArticleStatus;
import dev.metier.contracts.support.ArticleView;
import dev.metier.contracts.support.ArticleWithdrawn;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.support.Desk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ArticleApiTests {

    private final TestApi api;
    private final TestEvents events;
    private final Desk desk;

    ArticleApiTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
        this.desk = Desk.of(api);
    }

    @Test
    void publishesDraftThatEverybodyThenReads() {
        ArticleView draft = desk.draft("How to begin");
        assertThat(read(draft).status()).isEqualTo(404);

        desk.publish(draft);

        assertThat(read(draft).as(ArticleView.class).title()).isEqualTo("How to begin");
        ArticlePublished told = published(draft, "How to begin");
        assertThat(told.facts().body()).isEqualTo(draft.body());
        assertThat(told.facts().slug()).isEqualTo(draft.slug());
    }

    @Test
    void changeOfPublishedOneIsToldAtOnce() {
        ArticleView article = desk.published("Before");

        ArticleView after = desk.administrator()
                .with("If-Match", String.valueOf(article.version()))
                .put(path(article), rewritten(article, "After"))
                .as(ArticleView.class);

        assertThat(after.status()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(after.slug()).isEqualTo(article.slug());
        published(article, "After");
    }

    @Test
    void changeOfDraftIsToldToNobody() {
        ArticleView draft = desk.draft("Draft");
        desk.administrator().put(path(draft), rewritten(draft, "Secret"));
        desk.publish(draft);

        assertThat(events.await(
                                ArticlePublished.class,
                                event -> event.articleId().equals(draft.id()))
                        .facts()
                        .title())
                .isEqualTo("Secret");
    }

    @Test
    void withdrawnOneIsGoneForReadersAndStaysForAdministrators() {
        ArticleView article = desk.published("Old news");

        Answer answer = desk.administrator().post(path(article) + "/withdraw");

        assertThat(answer.as(ArticleView.class).status()).isEqualTo(ArticleStatus.WITHDRAWN);
        assertThat(read(article).status()).isEqualTo(404);
        assertThat(desk.administrator()
                        .get(Desk.ARTICLES + "/" + article.slug())
                        .status())
                .isEqualTo(200);
        withdrawn(article);
        assertThat(desk.administrator().post(path(article) + "/withdraw").code())
                .isEqualTo("article-state");
    }

    @Test
    void deletingPublishedOneWithdrawsIt() {
        ArticleView article = desk.published("Gone");

        assertThat(desk.administrator().delete(path(article)).status()).isEqualTo(204);

        withdrawn(article);
        assertThat(desk.administrator()
                        .get(Desk.ARTICLES + "/" + article.slug())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesStaleVersion() {
        ArticleView draft = desk.draft("Draft");
        desk.administrator().put(path(draft), rewritten(draft, "First"));

        Answer refused = desk.administrator()
                .with("If-Match", String.valueOf(draft.version()))
                .put(path(draft), rewritten(draft, "Second"));

        assertThat(refused.code()).isEqualTo("version-conflict");
    }

    @Test
    void addressBelongsToOneArticle() {
        ArticleView first = desk.draft("One");
        ArticleView second = desk.draft("Two");

        Map<String, Object> same = Desk.article("Three");
        same.put("slug", first.slug());

        assertThat(desk.administrator().post(Desk.ARTICLES, same).code()).isEqualTo("slug-taken");
        assertThat(desk.administrator().put(path(second), same).code()).isEqualTo("slug-taken");
    }

    @Test
    void addressIsMadeOfTheTitleWhereNoneIsGiven() {
        String mark = Ids.next().toString();
        Map<String, Object> article = Desk.article("Où aller? " + mark);
        article.remove("slug");

        assertThat(desk.draft(article).slug()).isEqualTo("ou-aller-" + mark);
    }

    @Test
    void listsWhatIsPublishedByTitleAndPages() {
        String topic = "T" + Ids.next().toString().substring(0, 30);
        for (String title : List.of("Charlie", "Alpha", "Bravo", "Hidden")) {
            Map<String, Object> article = Desk.article(title);
            article.put("topics", List.of(topic));
            article.put("audience", title.equals("Bravo") ? "EMPLOYER" : "EVERYBODY");
            ArticleView draft = desk.draft(article);
            if (!title.equals("Hidden")) {
                desk.publish(draft);
            }
        }
        String list = Desk.ARTICLES + "?topic=" + topic;

        JsonNode first = api.get(list + "&limit=2").json();
        JsonNode rest = api.get(list + "&limit=2&after=" + first.path("next").asString())
                .json();

        assertThat(titles(first)).containsExactly("Alpha", "Bravo");
        assertThat(titles(rest)).containsExactly("Charlie");
        assertThat(titles(api.get(list + "&audience=CANDIDATE").json())).containsExactly("Alpha", "Charlie");
        assertThat(titles(api.get(list + "&language=fr").json())).isEmpty();
        String drafts = list + "&status=DRAFT";
        assertThat(titles(api.as(TestTokens.hr(dev.metier.contracts.id.UserId.create()))
                        .get(drafts)
                        .json()))
                .isEmpty();
        assertThat(titles(desk.administrator().get(drafts).json())).containsExactly("Hidden");
    }

    private Answer read(ArticleView article) {
        return api.get(Desk.ARTICLES + "/" + article.slug());
    }

    private ArticlePublished published(ArticleView article, String title) {
        return events.await(
                ArticlePublished.class,
                event -> event.articleId().equals(article.id())
                        && event.facts().title().equals(title));
    }

    private void withdrawn(ArticleView article) {
        events.await(ArticleWithdrawn.class, event -> event.articleId().equals(article.id()));
    }

    private static Map<String, Object> rewritten(ArticleView article, String title) {
        Map<String, Object> request = Desk.article(title);
        request.put("slug", article.slug());
        return request;
    }

    private static String path(ArticleView article) {
        return Desk.ARTICLES + "/" + article.id();
    }

    private static List<String> titles(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("title").asString())
                .toList();
    }
}
