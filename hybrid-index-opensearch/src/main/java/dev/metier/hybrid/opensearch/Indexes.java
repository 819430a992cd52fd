package dev.metier.hybrid.opensearch;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes indexes that are not there yet, and says who changes one. */
final class Indexes {

    /** The name of a writer that is none. */
    static final String NOBODY = "nobody.writer";

    private Indexes() {}

    /** Whether it was made now. */
    static boolean create(String name, Map<String, Object> definition, Connection connection) {
        if (!connection.find(name).isMissingNode()) {
            return false;
        }
        try {
            connection.put(name, definition);
            return true;
        } catch (OpenSearchRefused e) {
            // Another process may have made it in between.
            if (connection.find(name).isMissingNode()) {
                throw e;
            }
            return false;
        }
    }

    /**
     * Gives an index a name that only its writer knows, and takes away that of the writer before. Changes go by this name, so
     * those of a former writer that comes late find nothing to change.
     */
    static String takeOver(String name, Connection connection) {
        String writer = name + ".writer-" + UUID.randomUUID();
        Map<String, Object> before = Map.of("index", name, "alias", name + ".writer-*");
        Map<String, Object> now = Map.of("index", name, "alias", writer);
        connection.post("_aliases", Map.of(), Map.of("actions", List.of(Map.of("remove", before), Map.of("add", now))));
        return writer;
    }
}
