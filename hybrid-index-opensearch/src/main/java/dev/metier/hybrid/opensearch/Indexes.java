package dev.metier.hybrid.opensearch;

import java.util.Map;

/** Makes indexes that are not there yet. */
final class Indexes {

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
}
