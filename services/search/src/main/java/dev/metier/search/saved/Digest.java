package dev.metier.search.saved;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.SearchQuestion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one person is told in one message.
 *
 * @param id makes it one message, however often it is handed over
 */
record Digest(UUID id, UserId owner, Instant composedAt, List<News> news) {

    Digest {
        news = List.copyOf(news);
    }

    /**
     * What is new for a search.
     *
     * @param postings the newest first, not empty
     */
    record News(UUID searchId, String name, SearchQuestion question, List<OpenPosting> postings) {

        News {
            postings = List.copyOf(postings);
        }
    }

    /** One that may have been handed over already; its postings were open when it was composed, and may be no more. */
    record Left(UUID id, UserId owner, Instant composedAt, List<Claim> claims) {

        Left {
            claims = List.copyOf(claims);
        }

        List<JobId> postings() {
            return claims.stream()
                    .flatMap(claim -> claim.postings().stream())
                    .distinct()
                    .toList();
        }
    }

    /** Postings that were to be told for a search. */
    record Claim(UUID searchId, String name, SearchQuestion question, List<JobId> postings) {

        Claim {
            postings = List.copyOf(postings);
        }
    }
}
