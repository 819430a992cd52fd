package dev.metier.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.ArticleId;
import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.search.ArticleHit;
import dev.metier.contracts.search.ArticleResults;
import dev.metier.contracts.search.SearchDegradation;
import dev.metier.contracts.search.SearchHit;
import dev.metier.contracts.search.SearchResults;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.search.Searching;
import dev.metier.search.TestArticle;
import dev.metier.search.TestPosting;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceTest
class MeaningTests {

    private static final FakeEmbedding EMBEDDING = new FakeEmbedding();

    private final TestEvents events;
    private final TestApi api;
    private final Searching searching;
    private final String company = TestPosting.newCompany();

    MeaningTests(TestEvents events, TestApi api) {
        this.events = events;
        this.api = api;
        this.searching = new Searching(api);
    }

    @DynamicPropertySource
    static void askTheFake(DynamicPropertyRegistry settings) {
        settings.add("metier.clients.embedding.url", EMBEDDING::url);
    }

    @AfterEach
    void comeBack() {
        EMBEDDING.comeBack();
    }

    @Test
    void findsWhatIsMeantInOtherWordsAndSaysSo() {
        TestPosting lifeguard = TestPosting.at(company, "Lifeguard");
        events.publish(lifeguard.opened());
        events.publish(TestPosting.at(company, "Bookbinder").opened());

        SearchResults results = searching.await(answer -> !answer.hits().isEmpty(), "q", "rescuer", "company", company);

        assertThat(results.hits()).extracting(SearchHit::title).containsExactly("Lifeguard");
        assertThat(results.hits().getFirst().why().words()).isEmpty();
        assertThat(results.hits().getFirst().why().meaning()).isGreaterThan(0.5);
        assertThat(results.model()).startsWith("fake-");
        assertThat(results.degraded()).isEmpty();
        assertThat(results.next()).isNull();
    }

    @Test
    void wordsAloneAnswerWhileTheServiceIsAway() {
        EMBEDDING.leave();
        events.publish(TestPosting.at(company, "Bathing attendant").opened());

        SearchResults results = searching.await(answer -> answer.total() == 1, "q", "attendant", "company", company);

        assertThat(results.model()).isNull();
        assertThat(results.degraded()).containsExactly(SearchDegradation.MEANING_AWAY);
        EMBEDDING.comeBack();
        searching.await(answer -> !answer.hits().isEmpty(), "q", "rescuer", "company", company);
    }

    @Test
    void whatClosesBeforeItsVectorComesStaysClosed() {
        EMBEDDING.leave();
        TestPosting closed = TestPosting.at(company, "Lifeguard of last year");
        events.publish(closed.opened());
        searching.await(answer -> answer.total() == 1, "company", company);
        events.publish(new JobClosed(closed.id(), closed.companyId()));
        events.publish(TestPosting.at(company, "Lifeguard of this year").opened());
        EMBEDDING.comeBack();

        SearchResults results = searching.await(answer -> !answer.hits().isEmpty(), "q", "rescuer", "company", company);

        assertThat(results.hits()).extracting(SearchHit::title).containsExactly("Lifeguard of this year");
    }

    @Test
    void phrasesAndExclusionsMeanJustTheirWords() {
        events.publish(TestPosting.at(company, "Lifeguard").opened());
        searching.await(answer -> !answer.hits().isEmpty(), "q", "rescuer", "company", company);

        assertThat(searching.titles("q", "\"rescuer\"", "company", company)).isEmpty();
        assertThat(searching.titles("q", "rescuer -lifeguard", "company", company))
                .isEmpty();
    }

    @Test
    void postingsAreAlikeInMeaning() {
        TestPosting one = TestPosting.at(company, "Lifeguard").describedAs("One.");
        TestPosting like = TestPosting.at(company, "Bathing rescuer").describedAs("Two.");
        events.publish(one.opened());
        events.publish(like.opened());
        searching.await(answer -> answer.hits().size() == 2, "q", "rescuer", "company", company);

        assertThat(api.get("/api/v1/search/jobs/" + one.id() + "/similar?limit=20")
                        .json()
                        .findValuesAsString("title"))
                .contains("Bathing rescuer");
    }

    @Test
    void anotherModelMakesItsOwnVectors() {
        events.publish(TestPosting.at(company, "Lifeguard").opened());
        searching.await(answer -> !answer.hits().isEmpty(), "q", "rescuer", "company", company);

        EMBEDDING.becomes("fake-2");
        events.publish(TestPosting.at(company, "Bathing attendant").opened());

        searching.await(answer -> answer.hits().size() == 2, "q", "rescuer at sea", "company", company);
        assertThat(searching
                        .results("q", "rescuer at the pool", "company", company)
                        .model())
                .isEqualTo("fake-2");
    }

    @Test
    void findsTheArticleThatIsMeantInOtherWordsAndSaysSo() {
        ArticleId lifeguard = tell("Lifeguard");
        ArticleId other = tell("Bookbinder");

        ArticleResults results = awaitArticle(lifeguard, "rescuer");

        assertThat(results.hits()).extracting(ArticleHit::id).doesNotContain(other);
        assertThat(results.hits().getFirst().why().words()).isEmpty();
        assertThat(results.hits().getFirst().why().meaning()).isGreaterThan(0.5);
        assertThat(results.total()).isZero();
        assertThat(results.model()).startsWith("fake-");
        assertThat(results.degraded()).isEmpty();
    }

    @Test
    void articlesAreFoundByWordsAloneWhileTheServiceIsAway() {
        EMBEDDING.leave();
        ArticleId id = tell("Bathing attendants of " + company);

        ArticleResults results = awaitArticle(id, "attendants of " + company);

        assertThat(results.model()).isNull();
        assertThat(results.degraded()).containsExactly(SearchDegradation.MEANING_AWAY);
        assertThat(articles("").degraded()).isEmpty();
        EMBEDDING.comeBack();
        awaitArticle(id, "rescuer");
    }

    private ArticleId tell(String title) {
        ArticleId id = ArticleId.create();
        events.publish(TestArticle.published(id, title, "Text."));
        return id;
    }

    private ArticleResults awaitArticle(ArticleId id, String question) {
        return Awaitility.await()
                .until(
                        () -> articles(question),
                        answer ->
                                answer.hits().stream().anyMatch(hit -> hit.id().equals(id)));
    }

    private ArticleResults articles(String question) {
        return api.get("/api/v1/search/articles?limit=100&q=" + Searching.encoded(question))
                .as(ArticleResults.class);
    }
}
