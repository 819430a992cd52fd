package dev.metier.search.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.applications.ApplicationSubmitted;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.RecommendedJob;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestEvents;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class FeedbackTests {

    private static final String RECOMMENDATIONS = "/api/v1/recommendations";

    private final TestApi api;
    private final TestEvents events;
    private final TestDatabase database;
    private final Searching searching;
    private final String company = TestPosting.newCompany();

    FeedbackTests(TestApi api, TestEvents events, TestDatabase database) {
        this.api = api;
        this.events = events;
        this.database = database;
        this.searching = new Searching(api);
    }

    private void open(TestPosting... postings) {
        for (TestPosting posting : postings) {
            events.publish(posting.opened());
        }
        searching.await(answer -> answer.total() == postings.length, "company", company);
    }

    private static Answer give(TestSeeker by, JobId job, String feedback) {
        return by.api().put(RECOMMENDATIONS + "/jobs/" + job + "/feedback", Map.of("feedback", feedback));
    }

    private static List<String> saved(TestSeeker of) {
        return of.api().get(RECOMMENDATIONS + "/jobs/saved").json().findValuesAsString("title");
    }

    private List<String> titles(TestSeeker of) {
        return of.recommendedOf(company).stream()
                .map(each -> each.job().title())
                .toList();
    }

    private void apply(TestSeeker candidate, TestPosting posting) {
        events.publish(new ApplicationSubmitted(
                ApplicationId.create(),
                posting.id(),
                posting.companyId(),
                candidate.id(),
                posting.title(),
                posting.company()));
    }

    @Test
    void whatIsHiddenIsNotRecommendedUntilThatIsTakenBack() {
        TestPosting one = TestPosting.at(company, "Saddler");
        open(one, TestPosting.at(company, "Saddler of horses"));
        TestSeeker ada = new TestSeeker(api).wishes("Saddler");

        assertThat(give(ada, one.id(), "HIDDEN").status()).isEqualTo(204);
        assertThat(titles(ada)).containsExactly("Saddler of horses");
        assertThat(ada.recommended().learned()).isTrue();
        assertThat(titles(new TestSeeker(api).wishes("Saddler"))).hasSize(2);

        assertThat(ada.api()
                        .delete(RECOMMENDATIONS + "/jobs/" + one.id() + "/feedback")
                        .status())
                .isEqualTo(204);
        assertThat(titles(ada)).hasSize(2);
        assertThat(ada.recommended().learned()).isFalse();
    }

    @Test
    void keepsWhatIsSavedAsLongAsItIsOpen() {
        TestPosting one = TestPosting.at(company, "Gilder");
        TestPosting other = TestPosting.at(company, "Gilder of frames");
        open(one, other);
        TestSeeker ada = new TestSeeker(api).wishes("Gilder");
        give(ada, one.id(), "SAVED");
        give(ada, other.id(), "SAVED");
        give(ada, one.id(), "SAVED");

        assertThat(saved(ada)).containsExactly("Gilder of frames", "Gilder");
        assertThat(ada.recommendedOf(company)).extracting(RecommendedJob::saved).containsOnly(true);
        assertThat(saved(new TestSeeker(api))).isEmpty();
        events.publish(new JobClosed(other.id(), other.companyId()));
        searching.await(answer -> answer.total() == 1, "company", company);
        assertThat(saved(ada)).containsExactly("Gilder");
    }

    @Test
    void pagesThroughWhatIsSaved() {
        TestPosting[] all = {
            TestPosting.at(company, "One"), TestPosting.at(company, "Two"), TestPosting.at(company, "Three")
        };
        open(all);
        TestSeeker ada = new TestSeeker(api);
        for (TestPosting each : all) {
            give(ada, each.id(), "SAVED");
        }
        var first = ada.api().get(RECOMMENDATIONS + "/jobs/saved?limit=2").json();

        assertThat(first.findValuesAsString("title")).containsExactly("Three", "Two");
        var second = ada.api()
                .get(RECOMMENDATIONS + "/jobs/saved?limit=2&after="
                        + first.path("next").asString())
                .json();
        assertThat(second.findValuesAsString("title")).containsExactly("One");
        assertThat(second.path("next").isMissingNode() || second.path("next").isNull())
                .isTrue();
    }

    @Test
    void whatIsAppliedForIsNotRecommendedAnyMore() {
        TestPosting one = TestPosting.at(company, "Bookbinder").asking("Bookbinding");
        open(one, TestPosting.at(company, "Bookbinder of Bibles"));
        TestSeeker ada = new TestSeeker(api).wishes("Bookbinder");
        apply(ada, one);
        apply(ada, one);

        Awaitility.await().until(() -> titles(ada), List.of("Bookbinder of Bibles")::equals);
        assertThat(ada.recommended().learned()).isTrue();
        assertThat(ada.api().delete(RECOMMENDATIONS + "/feedback").status()).isEqualTo(204);
        assertThat(titles(ada)).containsExactly("Bookbinder of Bibles");
        assertThat(ada.recommended().learned()).isFalse();
    }

    @Test
    void hidingWorkOnSiteMovesRemoteWorkUp() {
        TestPosting[] all = new TestPosting[8];
        for (int i = 0; i < all.length; i++) {
            WorkMode mode = i % 2 == 0 ? WorkMode.ON_SITE : WorkMode.REMOTE;
            all[i] = TestPosting.at(company, "Engraver").working(mode);
        }
        open(all);
        TestSeeker ada = new TestSeeker(api).wishes("Engraver");
        int before = scoreOfRemote(ada);
        for (int i = 0; i < all.length - 2; i += 2) {
            give(ada, all[i].id(), "HIDDEN");
        }

        List<RecommendedJob> jobs = ada.recommendedOf(company);
        assertThat(jobs).hasSize(5);
        assertThat(jobs.getLast().job().mode()).isEqualTo(WorkMode.ON_SITE);
        assertThat(jobs.getLast().score()).isLessThan(scoreOfRemote(ada));
        assertThat(jobs.getLast().gaps()).anyMatch(gap -> gap.learned());
        ada.api().delete(RECOMMENDATIONS + "/feedback");
        assertThat(scoreOfRemote(ada)).isEqualTo(before);
    }

    private int scoreOfRemote(TestSeeker of) {
        return of.recommendedOf(company).stream()
                .filter(each -> each.job().mode() == WorkMode.REMOTE)
                .mapToInt(RecommendedJob::score)
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"feedback\":null}", "{\"feedback\":\"LOVED\"}", "{\"feedback\":7}", "[]", "x"})
    void refusesOtherFeedback(String body) {
        Answer answer = new TestSeeker(api).api().put(RECOMMENDATIONS + "/jobs/" + JobId.create() + "/feedback", body);

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.isProblem()).isTrue();
    }

    @Test
    void refusesFeedbackForWhatIsNotOpen() {
        assertThat(give(new TestSeeker(api), JobId.create(), "SAVED").code()).isEqualTo("not-found");
    }

    @Test
    void theDatabaseShowsRowsToTheirOwnerOnly() throws SQLException {
        TestPosting one = TestPosting.at(company, "Weaver");
        open(one);
        TestSeeker ada = new TestSeeker(api);
        give(ada, one.id(), "SAVED");
        apply(ada, one);
        Awaitility.await()
                .until(() -> rows("recommendation_application", ada.id().toString(), "candidate") == 1);

        for (String table : List.of("recommendation_feedback", "recommendation_application")) {
            assertThat(rows(table, ada.id().toString(), "candidate")).isEqualTo(1);
            assertThat(rows(table, new TestSeeker(api).id().toString(), "admin"))
                    .isZero();
            assertThat(rows(table, "", "")).isZero();
        }
        assertThat(rows("recommendation_feedback", "", "service")).isZero();
    }

    private long rows(String table, String user, String roles) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.app(), database.app());
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('metier.user', '%s', false), set_config('metier.roles', '%s', false)"
                    .formatted(user, roles));
            try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                count.next();
                return count.getLong(1);
            }
        }
    }
}
