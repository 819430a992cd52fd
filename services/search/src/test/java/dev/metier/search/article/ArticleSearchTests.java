package dev.metier.search.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.ArticleId;
import dev.metier.contracts.search.ArticleHit;
import dev.metier.contracts.search.ArticleResults;
import dev.metier.contracts.search.SearchIndexStatus;
import dev.metier.contracts.search.SearchIndexType;
import dev.metier.contracts.support.ArticleAudience;
import dev.metier.contracts.support.ArticleWithdrawn;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.search.Searching;
import dev.metier.search.TestArticle;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ArticleSearchTests {

    private final TestEvents events;
    private final TestApi api;

    /** A word of its own, so that no article of another test is found. */
    private final String mark = new Random()
            .ints(14, 'a', 'z' + 1)
            .mapToObj(letter -> String.valueOf((char) letter))
            .collect(Collectors.joining());

    ArticleSearchTests(TestEvents events, TestApi api) {
        this.events = events;
        this.api = api;
    }

    @Test
    void findsByTitleAndTextAndMarksTheWords() {
        ArticleId id = tell("Removing a " + mark, "# Steps\n\nPress the **crimson** button. <b>Then</b> wait.");

        ArticleHit hit =
                until(answer -> answer.total() == 1, mark + " crimson").hits().getFirst();

        assertThat(hit.id()).isEqualTo(id);
        assertThat(hit.title()).isEqualTo("Removing a " + mark);
        assertThat(hit.highlights()).extracting("field").contains("title", "body");
    }

    @Test
    void takesAQuestionForWhatItIsAbout() {
        tell("Removing a " + mark, "All of it goes.");
        until(answer -> answer.total() == 1, mark);

        assertThat(results("q=" + Searching.encoded("How do I get the " + mark + " removed, please?"))
                        .total())
                .isOne();
    }

    @Test
    void someOfTheWordsAreEnoughWhereNoArticleHasThemAll() {
        tell("Both " + mark + " zz" + mark, "Text.");
        tell("One " + mark, "Text.");
        until(answer -> answer.total() == 2, mark);

        assertThat(titles(results("q=" + mark + "+zz" + mark))).containsExactly("Both " + mark + " zz" + mark);
        assertThat(results("q=" + mark + "+qqzzqqzzqq").total()).isEqualTo(2);
        assertThat(results("q=qqzzqqzzqq+xxqqxxqqxx").total()).isZero();
    }

    @Test
    void forgivesASlipAndTheWordThatIsStillBeingTyped() {
        tell("About " + mark, "Text.");
        until(answer -> answer.total() == 1, mark);

        assertThat(results("q=" + mark.substring(0, 9)).total()).isOne();
        assertThat(results("q=" + mark.substring(0, 6) + mark.substring(7)).total())
                .isOne();
    }

    @Test
    void audienceHasWhatIsForEverybodyToo() {
        for (ArticleAudience audience : ArticleAudience.values()) {
            events.publish(TestArticle.published(ArticleId.create(), audience + " " + mark, "Text.", audience, "en"));
        }
        until(answer -> answer.total() == 3, mark);

        assertThat(results("audience=EMPLOYER&q=" + mark).hits())
                .extracting(ArticleHit::audience)
                .containsExactlyInAnyOrder(ArticleAudience.EMPLOYER, ArticleAudience.EVERYBODY);
        assertThat(api.get("/api/v1/search/articles?audience=NOBODY").code()).isEqualTo("validation-failed");
    }

    @Test
    void narrowsByLanguageAndTopicAndKeepsTheCounts() {
        events.publish(
                TestArticle.published(ArticleId.create(), "Hilfe " + mark, "Text.", ArticleAudience.EVERYBODY, "de"));
        tell("Help " + mark, "Text.");
        until(answer -> answer.total() == 2, mark);

        ArticleResults chosen = results("language=de&topic=Account&q=" + mark);

        assertThat(titles(chosen)).containsExactly("Hilfe " + mark);
        assertThat(chosen.facets().stream()
                        .filter(facet -> facet.name().equals("language"))
                        .flatMap(facet -> facet.values().stream()))
                .extracting("value")
                .containsExactlyInAnyOrder("de", "en");
        assertThat(results("topic=Nothing&q=" + mark).total()).isZero();
    }

    @Test
    void theLastTextCountsAndWhatIsWithdrawnIsGone() {
        ArticleId id = tell("Before " + mark, "Text.");
        until(answer -> answer.total() == 1, mark);
        events.publish(TestArticle.published(id, "After " + mark, "Text."));
        until(answer -> titles(answer).equals(List.of("After " + mark)), mark);

        events.publish(new ArticleWithdrawn(id));

        until(answer -> answer.total() == 0, mark);
    }

    @Test
    void builtAnewItAnswersAsBefore() {
        tell("Kept " + mark, "Text.");
        ArticleId gone = tell("Gone " + mark, "Text.");
        until(answer -> answer.total() == 2, mark);
        events.publish(new ArticleWithdrawn(gone));
        ArticleResults before = until(answer -> answer.total() == 1, mark);
        int generation = status().generation();

        api.as(TestTokens.admin()).post("/api/v1/search/reindex");

        await().until(() -> status().generation() > generation && !status().rebuilding());
        assertThat(results("q=" + mark)).isEqualTo(before);
    }

    @Test
    void whatIsNoArticleIsLeftOut() {
        events.publish("article-events", ArticleId.create().toString(), "no event");
        tell("Sound " + mark, "Text.");

        until(answer -> answer.total() == 1, mark);
    }

    @Test
    void pagesGoOnWhereTheyEnded() {
        for (int i = 0; i < 5; i++) {
            tell("Part %d %s".formatted(i, mark), "Text.");
        }
        until(answer -> answer.total() == 5, mark);

        ArticleResults first = results("limit=3&q=" + mark);
        ArticleResults second = results("limit=3&q=" + mark + "&after=" + first.next());

        assertThat(second.next()).isNull();
        assertThat(titles(first)).hasSize(3).doesNotContainAnyElementsOf(titles(second));
        assertThat(titles(second)).hasSize(2);
        Answer other = api.get("/api/v1/search/articles?limit=3&q=other&after=" + first.next());
        assertThat(other.code()).isEqualTo("cursor-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:*", "\"", "(((((", "how do I", "a\u0001b\u001F", "-", "++ -- ~~ ^^", "%"})
    void takesWhateverIsTypedAsText(String typed) {
        assertThat(api.get("/api/v1/search/articles?q=" + Searching.encoded(typed))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(api.get("/api/v1/search/articles?q=" + "x".repeat(513)).code())
                .isEqualTo("validation-failed");
        assertThat(api.get("/api/v1/search/articles?" + "topic=x&".repeat(51)).code())
                .isEqualTo("validation-failed");
    }

    private ArticleId tell(String title, String body) {
        ArticleId id = ArticleId.create();
        events.publish(TestArticle.published(id, title, body));
        return id;
    }

    private SearchIndexStatus status() {
        Answer answer = api.as(TestTokens.admin()).get("/api/v1/search/index");
        return Arrays.stream(answer.as(SearchIndexStatus[].class))
                .filter(each -> each.type() == SearchIndexType.ARTICLES)
                .findFirst()
                .orElseThrow();
    }

    private ArticleResults results(String query) {
        Answer answer = api.get("/api/v1/search/articles?" + query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.as(ArticleResults.class);
    }

    private ArticleResults until(Predicate<ArticleResults> condition, String words) {
        return await().until(() -> results("q=" + Searching.encoded(words)), condition);
    }

    private static List<String> titles(ArticleResults results) {
        return results.hits().stream().map(ArticleHit::title).toList();
    }
}
