package dev.metier.ats.report;

import dev.metier.contracts.cv.CvView;
import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.JobPublished;
import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.contracts.jobs.RequiredSkill;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.platform.test.TestPeer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the other services say in these tests. */
final class Samples {

    static final Instant WRITTEN = Instant.parse("2026-05-04T08:00:00Z");

    static final Map<String, Object> RESUME = Map.of(
            "basics", Map.of("name", "Ada Lind", "email", "ada@example.org", "phone", "+40 700 000 001"),
            "work",
                    List.of(
                            Map.of(
                                    "name",
                                    "Nordlys",
                                    "position",
                                    "Crane operator",
                                    "startDate",
                                    "2020-01",
                                    "summary",
                                    "Moved containers with a crane on the harbour and trained three new colleagues in safety.")),
            "skills",
                    List.of(Map.of(
                            "name", "Harbour", "keywords", List.of("Forklift Operation", "forklift operation"))));

    static final DocumentFacts FILE = new DocumentFacts("PDF", 1, 2, 0, 0, 0, false, false, List.of("Lato"), List.of());

    private Samples() {}

    /** From now on the cv service knows this CV. */
    static CvId cvOf(UserId owner) {
        CvId id = CvId.create();
        cvKnownAs(id, owner);
        return id;
    }

    static void cvKnownAs(CvId id, UserId owner) {
        cv(id, owner, null, Map.of());
    }

    /** A CV whose name was not read surely. */
    static void cvReadFromFile(CvId id, UserId owner) {
        cv(id, owner, FILE, Map.of("/basics/name", new FieldSource(0.45, 1, null, "Ada Lind")));
    }

    private static void cv(CvId id, UserId owner, @Nullable DocumentFacts file, Map<String, FieldSource> fields) {
        Resume resume = JsonMapper.shared().convertValue(RESUME, Resume.class);
        TestPeer.answers(
                "GET /api/v1/cv/" + id,
                200,
                new CvView(
                        id, owner, "My CV", 3, resume, fields, null, null, List.of(), file, null, null, null, null,
                        false, null, WRITTEN, WRITTEN));
    }

    static JobPublished posting(JobId id) {
        return new JobPublished(
                id,
                new PostingFacts(
                        CompanyId.create(),
                        "Harbour Works",
                        "Crane operator",
                        "crane-operator",
                        "Requirements: 3 years of experience with cranes.",
                        null,
                        EmploymentType.FULL_TIME,
                        WorkMode.ON_SITE,
                        "Constanta, RO",
                        null,
                        List.of(
                                new RequiredSkill(null, "Forklift Operation", RequiredSkill.Need.MUST, null),
                                new RequiredSkill(null, "Welding", RequiredSkill.Need.NICE, null)),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }
}
