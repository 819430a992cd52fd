package dev.metier.applications;

import static org.awaitility.Awaitility.await;

import dev.metier.contracts.cv.CvView;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.JobPublished;
import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.users.CompanyMemberAdded;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestPeer;
import dev.metier.platform.test.TestTokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A posting that takes applications, the people of its company, and a candidate with a CV. */
public record TestPosting(
        JobId job, CompanyId company, UserId owner, UserId recruiter, UserId interviewer, UserId candidate, CvId cv) {

    /** What the service needs to have heard of before the first application. */
    public static TestPosting known(TestApi api, TestEvents events) {
        var posting = new TestPosting(
                JobId.create(),
                CompanyId.create(),
                UserId.create(),
                UserId.create(),
                UserId.create(),
                UserId.create(),
                CvId.create());
        posting.offerCv();
        events.publish(new CompanyMemberAdded(posting.company, posting.owner, CompanyRole.OWNER));
        events.publish(new CompanyMemberAdded(posting.company, posting.interviewer, CompanyRole.INTERVIEWER));
        events.publish(new CompanyMemberAdded(posting.company, posting.recruiter, CompanyRole.RECRUITER));
        events.publish(new JobPublished(posting.job, posting.facts()));
        await().until(() -> posting.asRecruiter(api)
                        .get("/api/v1/jobs/" + posting.job + "/pipeline")
                        .status()
                == 200);
        return posting;
    }

    /** The same posting with a candidate who has not applied yet. */
    public TestPosting withNewCandidate() {
        var fresh = new TestPosting(job, company, owner, recruiter, interviewer, UserId.create(), CvId.create());
        fresh.offerCv();
        return fresh;
    }

    public TestApi asRecruiter(TestApi api) {
        return api.as(TestTokens.hr(recruiter));
    }

    public TestApi asCandidate(TestApi api) {
        return api.as(TestTokens.candidate(candidate));
    }

    public Map<String, Object> application() {
        return Map.of("jobId", job, "cvId", cv, "coverLetter", "I like cranes.", "answers", Map.of("Start?", "May"));
    }

    /** The candidate applies; returns the id of the application. */
    public String applied(TestApi api) {
        Answer answer = asCandidate(api).post("/api/v1/applications", application());
        if (answer.status() != 201) {
            throw new IllegalStateException("not applied: " + answer);
        }
        return answer.json().at("/summary/id").asString();
    }

    private void offerCv() {
        TestPeer.answers("GET /api/v1/cv/" + cv, 200, cvView());
    }

    private CvView cvView() {
        Resume resume = JsonMapper.shared().readValue("{\"basics\":{\"name\":\"Ilinca Dragan\"}}", Resume.class);
        return new CvView(
                cv,
                candidate,
                "CV",
                1,
                resume,
                Map.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private PostingFacts facts() {
        return new PostingFacts(
                company,
                "Harbour Works",
                "Crane operator",
                "crane-operator",
                "Move containers.",
                null,
                EmploymentType.FULL_TIME,
                WorkMode.ON_SITE,
                "Constanta, RO",
                null,
                List.of(),
                List.of(),
                List.of("en"),
                null,
                null);
    }
}
