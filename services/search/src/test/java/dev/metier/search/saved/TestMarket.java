package dev.metier.search.saved;

import dev.metier.contracts.Event;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.jobs.JobExpired;
import dev.metier.contracts.jobs.JobFilled;
import dev.metier.contracts.jobs.PostingStatus;
import dev.metier.platform.test.TestPeer;
import dev.metier.search.TestPosting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** The jobs service: says what is true at the moment, and tells of changes when the test lets it. */
final class TestMarket {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, TestPosting> postings = new ConcurrentHashMap<>();
    private final Map<String, PostingStatus> states = new ConcurrentHashMap<>();

    TestMarket() {
        TestPeer.computes("POST /api/v1/jobs/batch", this::batch);
    }

    /** Publishes, or opens again; returns the event that tells. */
    Event open(TestPosting posting) {
        TestPosting now = posting.since(Instant.now());
        postings.put(now.id().toString(), now);
        states.put(now.id().toString(), PostingStatus.PUBLISHED);
        return now.opened();
    }

    Event end(TestPosting posting, PostingStatus how) {
        states.put(posting.id().toString(), how);
        return switch (how) {
            case FILLED -> new JobFilled(posting.id(), posting.companyId());
            case EXPIRED -> new JobExpired(posting.id(), posting.companyId());
            default -> new JobClosed(posting.id(), posting.companyId());
        };
    }

    Event update(TestPosting posting) {
        TestPosting now = posting.since(known(posting).published());
        postings.put(now.id().toString(), now);
        return now.updated();
    }

    TestPosting known(TestPosting posting) {
        return postings.getOrDefault(posting.id().toString(), posting);
    }

    boolean isOpen(JobId id) {
        TestPosting posting = postings.get(id.toString());
        return posting != null
                && states.get(id.toString()) == PostingStatus.PUBLISHED
                && (posting.deadline() == null || !posting.deadline().isBefore(LocalDate.now(ZoneOffset.UTC)));
    }

    private String batch(String body) {
        List<Map<String, Object>> answer = new ArrayList<>();
        JSON.readTree(body).path("ids").forEach(id -> {
            TestPosting posting = postings.get(id.asString());
            if (posting != null) {
                answer.add(summary(posting));
            }
        });
        return JSON.writeValueAsString(answer);
    }

    private Map<String, Object> summary(TestPosting posting) {
        Map<String, Object> summary = new HashMap<>(Map.of(
                "id",
                posting.id(),
                "companyId",
                posting.companyId(),
                "companyName",
                posting.company(),
                "title",
                posting.title(),
                "slug",
                "slug",
                "employmentType",
                posting.employment(),
                "workMode",
                posting.mode(),
                "status",
                states.get(posting.id().toString()),
                "createdAt",
                posting.published(),
                "publishedAt",
                posting.published()));
        if (posting.place() != null) {
            summary.put("place", posting.place());
        }
        if (posting.deadline() != null) {
            summary.put("deadline", posting.deadline());
        }
        return summary;
    }
}
