package dev.metier.hybrid.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a cluster is, and how indexes are laid out on it.
 *
 * @param nodes where it answers: {@code https://host:9200}, without a user
 * @param shards of a new index
 * @param replicas of each shard of a new index
 * @param connectTimeout for a connection to one node
 * @param answerTimeout for a question or a batch of changes, all in all
 * @param upkeepTimeout for what rewrites an index: a purge, documents taken away by a filter
 */
public record OpenSearchSettings(
        List<URI> nodes,
        @Nullable Credentials credentials,
        int shards,
        int replicas,
        Duration connectTimeout,
        Duration answerTimeout,
        Duration upkeepTimeout) {

    public OpenSearchSettings {
        nodes = List.copyOf(nodes);
        if (nodes.isEmpty() || shards < 1 || replicas < 0) {
            throw new IllegalArgumentException("at least one node, such as https://search.example:9200, and one shard");
        }
        if (nodes.stream().anyMatch(node -> node.getHost() == null || node.getRawUserInfo() != null)) {
            throw new IllegalArgumentException("a node is a scheme, a host and a port, without a user");
        }
    }

    /** A user of the cluster. */
    public record Credentials(String user, String password) {

        public Credentials {
            if (user == null || password == null) {
                throw new IllegalArgumentException("a user has a password, and a password a user");
            }
        }

        @Override
        public String toString() {
            return "Credentials[" + user + "]";
        }
    }

    /** The usual settings for a cluster that a node belongs to. */
    public static OpenSearchSettings of(URI node) {
        return new OpenSearchSettings(
                List.of(node), null, 1, 1, Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(10));
    }
}
