package dev.metier.ats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.ats.AtsReportGenerated;
import dev.metier.contracts.cv.AnalysisMode;
import dev.metier.contracts.cv.CvDeleted;
import dev.metier.contracts.cv.CvGenerated;
import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.events.CloudEvent;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestPeer;
import dev.metier.platform.test.TestTokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReportEventsTests {

    private final TestApi api;
    private final TestEvents events;
    private final UserId ada = UserId.create();

    ReportEventsTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
    }

    @Test
    void answersAGeneratedCvWithAReportOfTheSameCorrelation() {
        CvId cv = Samples.cvOf(ada);
        CloudEvent generated = events.wrap(generated(cv, AnalysisMode.ASYNC), "cv");
        events.publish("cv-events", generated);
        CloudEvent report = events.awaitRaw(
                        "ats-events", event -> generated.correlationid().equals(event.correlationid()), 1)
                .getFirst();
        AtsReportGenerated facts = TestEvents.facts(report, AtsReportGenerated.class);
        assertThat(facts.ownerId()).isEqualTo(ada);
        assertThat(facts.cvId()).isEqualTo(cv);
        assertThat(reportsOf(cv)).isEqualTo(1);
    }

    @Test
    void checksOnceWhenToldTwice() {
        CvId cv = Samples.cvOf(ada);
        CloudEvent generated = events.wrap(generated(cv, AnalysisMode.ASYNC), "cv");
        events.publish("cv-events", generated);
        events.publish("cv-events", generated);
        CvId later = Samples.cvOf(ada);
        events.publish(generated(later, AnalysisMode.ASYNC));
        events.await(AtsReportGenerated.class, event -> later.equals(event.cvId()));
        await().until(() -> reportsOf(cv) == 1);
    }

    @Test
    void doesNothingWhereNobodyAskedForACheck() {
        CvId unasked = Samples.cvOf(ada);
        events.publish(generated(unasked, AnalysisMode.NONE));
        CvId asked = Samples.cvOf(ada);
        events.publish(generated(asked, AnalysisMode.ASYNC));
        events.await(AtsReportGenerated.class, event -> asked.equals(event.cvId()));
        assertThat(reportsOf(unasked)).isZero();
    }

    @Test
    void doesTheCheckWhenTheCvServiceIsBack() {
        CvId cv = Samples.cvOf(ada);
        TestPeer.answers("GET /api/v1/cv/" + cv, 503, "{}");
        events.publish(generated(cv, AnalysisMode.ASYNC));
        await().until(() -> reportsOf(cv) == 1);
        Samples.cvKnownAs(cv, ada);
        events.await(AtsReportGenerated.class, event -> cv.equals(event.cvId()));
    }

    @Test
    void forgetsTheReportsOfADeletedCv() {
        CvId cv = Samples.cvOf(ada);
        events.publish(generated(cv, AnalysisMode.ASYNC));
        await().until(() -> reportsOf(cv) == 1);
        events.publish(new CvDeleted(cv, ada));
        await().until(() -> reportsOf(cv) == 0);
    }

    private int reportsOf(CvId cv) {
        return api.as(TestTokens.candidate(ada))
                .get("/api/v1/ats/reports?cvId=" + cv)
                .json()
                .path("items")
                .size();
    }

    private CvGenerated generated(CvId cv, AnalysisMode mode) {
        return new CvGenerated(cv, 3, ada, DocumentId.create(), DocumentFormat.DOCX, null, mode);
    }
}
