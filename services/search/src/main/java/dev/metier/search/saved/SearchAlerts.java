package dev.metier.search.saved;

import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.jobs.JobsApi;
import dev.metier.contracts.notifications.NotificationsApi;
import dev.metier.search.posting.IndexedPosting;
import dev.metier.search.request.PostingMatches;
import dev.metier.search.saved.Digest.Claim;
import dev.metier.search.saved.Digest.News;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells people what is new for their searches. A digest is composed of what the jobs service says at this moment, written
 * down, handed over at once, and confirmed. One that a kill left unconfirmed is handed over by the next pass under the same
 * id, unless notifications has it; what has closed since is taken out and may be told when it opens again.
 */
@Component
class SearchAlerts {

    private static final Logger LOG = LoggerFactory.getLogger(SearchAlerts.class);

    private static final int PEOPLE_PER_PASS = 10_000;

    /** Matches of one search that are looked at; more in one period are too many to be told. */
    private static final int MOST_MATCHES = 500;

    private final Digests digests;
    private final DigestWriter writer;
    private final PostingMatches matches;
    private final JobsApi jobs;
    private final NotificationsApi notifications;
    private final Clock clock;

    SearchAlerts(
            Digests digests,
            DigestWriter writer,
            PostingMatches matches,
            JobsApi jobs,
            NotificationsApi notifications,
            Clock clock) {
        this.digests = digests;
        this.writer = writer;
        this.matches = matches;
        this.jobs = jobs;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** One pass. What fails for one person keeps nobody else waiting, and is tried again by the next. */
    void run() {
        for (Digest.Left left : digests.left(PEOPLE_PER_PASS)) {
            attempt(left.owner(), () -> handOverAgain(left));
        }
        if (matches.isBehind()) {
            LOG.info("Saved searches wait: the index is behind");
            return;
        }
        for (UserId owner : digests.ownersDue(clock.instant(), PEOPLE_PER_PASS)) {
            attempt(owner, () -> tell(owner));
        }
    }

    private static void attempt(UserId owner, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("The saved searches of {} are tried again later: {}", owner, failure.toString());
        }
    }

    private void tell(UserId owner) {
        Instant now = clock.instant();
        List<DueSearch> due = digests.due(owner, now);
        Map<DueSearch, List<JobId>> fresh = new LinkedHashMap<>();
        due.forEach(search -> fresh.put(search, fresh(search)));
        Map<JobId, OpenPosting> open =
                open(fresh.values().stream().flatMap(List::stream).distinct().toList());
        List<News> news = new ArrayList<>();
        fresh.forEach((search, postings) -> {
            Claim claim = new Claim(search.id(), search.name(), search.question(), postings);
            add(news, claim, open);
        });
        Digest digest = new Digest(Ids.next(), owner, now, news);
        digests.write(due, digest);
        if (!news.isEmpty()) {
            notifications.notify(writer.write(digest));
            digests.confirm(digest.id(), List.of());
        }
    }

    /** What matches and was not told yet, as far as the index knows. */
    private List<JobId> fresh(DueSearch search) {
        List<JobId> found = matches.publishedSince(search.question(), search.since(), MOST_MATCHES).stream()
                .map(IndexedPosting::id)
                .toList();
        Set<JobId> told = digests.told(search.id(), found);
        return found.stream().filter(id -> !told.contains(id)).toList();
    }

    private void handOverAgain(Digest.Left left) {
        if (notifications.taken(left.id()).taken()) {
            digests.confirm(left.id(), List.of());
            return;
        }
        Map<JobId, OpenPosting> open = open(left.postings());
        List<News> news = new ArrayList<>();
        left.claims().forEach(claim -> add(news, claim, open));
        if (!news.isEmpty()) {
            notifications.notify(writer.write(new Digest(left.id(), left.owner(), left.composedAt(), news)));
        }
        Set<JobId> closed = new HashSet<>(left.postings());
        closed.removeAll(open.keySet());
        digests.confirm(left.id(), closed);
    }

    private static void add(List<News> news, Claim claim, Map<JobId, OpenPosting> open) {
        List<OpenPosting> postings = claim.postings().stream()
                .filter(open::containsKey)
                .map(open::get)
                .toList();
        if (!postings.isEmpty()) {
            news.add(new News(claim.searchId(), claim.name(), claim.question(), postings));
        }
    }

    private Map<JobId, OpenPosting> open(Collection<JobId> postings) {
        return OpenPosting.among(postings, jobs, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
