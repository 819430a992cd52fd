package dev.metier.search.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.jobs.Salary;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.RecommendationKind;
import dev.metier.contracts.search.RecommendationReason;
import dev.metier.contracts.search.RecommendedJob;
import dev.metier.contracts.search.RecommendedJobs;
import dev.metier.contracts.search.RecommendedJobs.Basis;
import dev.metier.contracts.search.RecommendedJobs.ProfileFact;
import dev.metier.contracts.search.SearchDegradation;
import dev.metier.contracts.search.Seniority;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestPeer;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class RecommendedJobsTests {

    private final TestApi api;
    private final TestEvents events;
    private final Searching searching;
    private final String company = TestPosting.newCompany();

    RecommendedJobsTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
        this.searching = new Searching(api);
    }

    private void open(TestPosting... postings) {
        for (TestPosting posting : postings) {
            events.publish(posting.opened());
        }
        searching.await(answer -> answer.total() == postings.length, "company", company);
    }

    private static RecommendationReason of(RecommendationKind kind, List<RecommendationReason> list) {
        return list.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void saysWhatFitsAndWhatIsMissing() {
        open(TestPosting.at(company, "Senior apiary engineer")
                .in("Constanta, RO")
                .asking("Java", "Kotlin", "Apiary keeping"));
        TestSeeker ada = new TestSeeker(api)
                .wishes("Apiary engineer", "Junior apiary engineer")
                .livesIn("Constanta")
                .knows("J2EE");

        RecommendedJob job = ada.recommendedOf(company).getFirst();

        RecommendationReason skills = of(RecommendationKind.SKILLS, job.reasons());
        assertThat(skills.words()).containsExactly("Java");
        assertThat(skills.nearly()).containsExactly("Kotlin");
        assertThat(of(RecommendationKind.SKILLS, job.gaps()).words()).containsExactly("Kotlin", "Apiary keeping");
        assertThat(of(RecommendationKind.TITLE, job.reasons()).words()).containsExactly("Apiary engineer");
        assertThat(of(RecommendationKind.SENIORITY, job.gaps()).words())
                .containsExactly(Seniority.SENIOR.name(), Seniority.JUNIOR.name());
        assertThat(of(RecommendationKind.PLACE, job.reasons()).value()).isZero();
        assertThat(job.unknown()).containsExactly(RecommendationKind.PAY);
        assertThat(job.score()).isBetween(1, 99);
    }

    @Test
    void pointsMakeTheScore() {
        open(TestPosting.at(company, "Glazier of greenhouses").asking("Glazing", "Welding"));
        RecommendedJob job = new TestSeeker(api)
                .wishes("Glazier")
                .knows("Glazing")
                .recommendedOf(company)
                .getFirst();

        List<RecommendationReason> all = new ArrayList<>(job.reasons());
        job.gaps().stream()
                .filter(gap -> job.reasons().stream().noneMatch(each -> each.kind() == gap.kind()))
                .forEach(all::add);
        assertThat(all.stream().mapToInt(RecommendationReason::points).sum()).isEqualTo(job.score());
        assertThat(all.stream().mapToInt(RecommendationReason::of).sum()).isBetween(98, 102);
    }

    @Test
    void putsWhatFitsFirst() {
        open(
                TestPosting.at(company, "Falconer").asking("Falconry"),
                TestPosting.at(company, "Falconer in training")
                        .asking("Falconry", "Climbing", "Sewing")
                        .in("Lisbon, PT"));
        TestSeeker ada =
                new TestSeeker(api).wishes("Falconer").knows("Falconry").livesIn("Constanta");

        assertThat(ada.recommendedOf(company))
                .extracting(each -> each.job().title())
                .containsExactly("Falconer", "Falconer in training");
    }

    @Test
    void beginsWithTheNewestNearbyForSomebodyOfWhomNothingIsKnown() {
        open(
                TestPosting.at(company, "Old").in("Galway, IE").since(Instant.parse("2026-02-01T08:00:00Z")),
                TestPosting.at(company, "New").in("Galway, IE").since(Instant.parse("2026-05-01T08:00:00Z")));
        TestSeeker ada = new TestSeeker(api);

        assertThat(ada.recommended().basis()).isEqualTo(Basis.NOTHING_YET);
        assertThat(ada.recommended().fillIn())
                .containsExactly(
                        ProfileFact.SKILLS,
                        ProfileFact.DESIRED_TITLES,
                        ProfileFact.PLACE,
                        ProfileFact.SENIORITY,
                        ProfileFact.SALARY);
        assertThat(ada.livesIn("Galway").recommendedOf(company))
                .extracting(each -> each.job().title())
                .containsExactly("New", "Old");
        assertThat(ada.recommended().fillIn()).doesNotContain(ProfileFact.PLACE);
    }

    @Test
    void answersTheSameAsLongAsNothingChangesAndPagesThroughAllOfIt() {
        open(
                TestPosting.at(company, "Luthier").asking("Lutherie"),
                TestPosting.at(company, "Luthier, violins").asking("Lutherie"),
                TestPosting.at(company, "Bow maker").asking("Lutherie"));
        TestSeeker ada = new TestSeeker(api).wishes("Luthier").knows("Lutherie");
        RecommendedJobs whole = ada.recommended();
        assertThat(ada.recommended()).isEqualTo(whole);

        List<RecommendedJob> paged = new ArrayList<>();
        String after = "";
        while (after != null) {
            RecommendedJobs page = ada.api()
                    .get("/api/v1/recommendations/jobs?limit=2" + after)
                    .as(RecommendedJobs.class);
            paged.addAll(page.items());
            after = page.next() == null ? null : "&after=" + page.next();
        }
        assertThat(paged.subList(0, whole.items().size())).isEqualTo(whole.items());
        assertThat(paged).doesNotHaveDuplicates();
    }

    @Test
    void whoSomebodyIsChangesNothing() {
        open(TestPosting.at(company, "Cooper").asking("Cooperage"));
        TestSeeker ada = new TestSeeker(api).wishes("Cooper").knows("Cooperage").with("summary", "I make barrels.");
        List<RecommendedJob> before = ada.recommendedOf(company);

        ada.with("summary", "I am a mother of 54 from Iran, and pray five times a day.")
                .with("displayName", "Aisha")
                .with("locale", "fa")
                .with("birthDate", "1972-01-01")
                .with("gender", "FEMALE")
                .with("photo", "https://example.org/a.jpg");

        assertThat(ada.recommendedOf(company)).isEqualTo(before);
    }

    @Test
    void whatIsNotKnownIsNoPenalty() {
        open(
                TestPosting.at(company, "Thatcher").asking("Thatching").in(null),
                TestPosting.at(company, "Thatcher").asking("Thatching").in("Lisbon, PT"));
        TestSeeker ada =
                new TestSeeker(api).wishes("Thatcher").knows("Thatching").livesIn("Constanta");

        List<RecommendedJob> jobs = ada.recommendedOf(company);
        assertThat(jobs.getFirst().job().place()).isNull();
        assertThat(jobs.getFirst().unknown()).contains(RecommendationKind.PLACE);
        assertThat(of(RecommendationKind.PLACE, jobs.getLast().gaps()).points()).isZero();
    }

    @Test
    void remoteWorkIsNearForWhoWantsIt() {
        open(TestPosting.at(company, "Cartographer").in("Lisbon, PT").working(WorkMode.REMOTE));
        TestSeeker ada = new TestSeeker(api).wishes("Cartographer").livesIn("Constanta");

        assertThat(ada.recommendedOf(company).getFirst().unknown()).contains(RecommendationKind.PLACE);
        RecommendedJob job =
                ada.with("openToRemote", true).recommendedOf(company).getFirst();
        assertThat(of(RecommendationKind.PLACE, job.reasons()).points()).isPositive();
    }

    @Test
    void comparesPayOverCurrenciesAndPeriodsAndLevelsAsTold() {
        open(TestPosting.at(company, "Junior locksmith").paying(3_000, "EUR", Salary.Period.MONTH));
        TestSeeker ada = new TestSeeker(api)
                .wishes("Locksmith")
                .with("seniority", "JUNIOR")
                .with("salaryMin", 33_000)
                .with("salaryCurrency", "USD");

        List<RecommendationReason> reasons =
                ada.recommendedOf(company).getFirst().reasons();
        assertThat(of(RecommendationKind.PAY, reasons).value()).isEqualTo(1.2);
        assertThat(of(RecommendationKind.SENIORITY, reasons).words()).containsExactly("JUNIOR", "JUNIOR");
        RecommendedJob tooLittle =
                ada.with("salaryMin", 80_000).recommendedOf(company).getFirst();
        assertThat(of(RecommendationKind.PAY, tooLittle.gaps()).points()).isZero();
    }

    @Test
    void closedPostingsAreNotRecommended() {
        TestPosting posting = TestPosting.at(company, "Chandler").asking("Candle making");
        open(posting);
        events.publish(new JobClosed(posting.id(), posting.companyId()));
        searching.await(answer -> answer.total() == 0, "company", company);

        assertThat(new TestSeeker(api).wishes("Chandler").recommendedOf(company))
                .isEmpty();
    }

    @Test
    void goesOnWithoutMeaningAndWithoutUsersAndSaysSo() {
        open(TestPosting.at(company, "Farrier").asking("Horseshoeing"));
        TestSeeker ada = new TestSeeker(api).wishes("Farrier");
        assertThat(ada.recommended().degraded()).contains(SearchDegradation.MEANING_AWAY);
        assertThat(of(
                                RecommendationKind.MEANING,
                                ada.recommendedOf(company).getFirst().reasons())
                        .value())
                .isNull();

        TestPeer.answers("GET /api/v1/candidates/" + ada.id() + "/profile", 500, "{}");
        RecommendedJobs jobs = ada.recommended();
        assertThat(jobs.degraded()).containsExactly(SearchDegradation.PROFILE_AWAY);
        assertThat(jobs.basis()).isEqualTo(Basis.NOTHING_YET);
        assertThat(jobs.fillIn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=x", "after=x", "after=YQ"})
    void refusesParametersThatCannotBe(String parameters) {
        Answer answer = new TestSeeker(api).api().get("/api/v1/recommendations/jobs?" + parameters);

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.code()).isIn("validation-failed", "cursor-invalid");
    }
}
