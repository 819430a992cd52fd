package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Rewrites an index until no file holds what was taken away. The cluster keeps that for replicas that may be behind, and
 * lets go of it a moment after they have caught up: hence again and again.
 */
final class Purge {

    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final String index;
    private final Connection connection;
    private final Duration timeout;

    Purge(String index, Connection connection, Duration timeout) {
        this.index = index;
        this.connection = connection;
        this.timeout = timeout;
    }

    /** At least twice: the state of the disk before the last one goes with the next one that all copies know of. */
    void run() {
        Instant end = Instant.now().plus(timeout);
        rewrite();
        do {
            if (Instant.now().isAfter(end)) {
                throw new OpenSearchUnavailable("a copy of the index still needs what was taken away", null);
            }
            rest();
            rewrite();
        } while (deleted() > 0);
    }

    private void rewrite() {
        connection.upkeep(index + "/_flush", Map.of("force", "true"), null);
        connection.upkeep(index + "/_forcemerge", Map.of("only_expunge_deletes", "true"), null);
        connection.upkeep(index + "/_flush", Map.of("force", "true"), null);
        connection.upkeep(index + "/_refresh", Map.of(), null);
    }

    private long deleted() {
        JsonNode statistics = connection.get(index + "/_stats/docs");
        return statistics.at("/_all/total/docs/deleted").asLong();
    }

    private static void rest() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OpenSearchUnavailable("the purge was not waited for", e);
        }
    }
}
