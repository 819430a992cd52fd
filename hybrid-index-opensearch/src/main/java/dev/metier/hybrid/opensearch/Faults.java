package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;

/** What an error of the cluster means. Its words stay out of it: they may repeat parts of documents. */
final class Faults {

    private Faults() {}

    static RuntimeException of(int status, String type) {
        String message = "OpenSearch answered " + status + (type.isEmpty() ? "" : " (" + type + ")");
        if (status == 408 || status == 409 || status == 429 || status >= 500) {
            return new OpenSearchUnavailable(message, null);
        }
        return status == 404 ? new OpenSearchMissing(message) : new OpenSearchRefused(message);
    }

    /** An error, or an answer of a part of the index, is no answer. */
    static void requireWhole(int status, JsonNode answer) {
        if (status >= 300) {
            throw of(status, answer.at("/error/type").asText());
        }
        if (answer.path("timed_out").asBoolean() || answer.at("/_shards/failed").asInt() > 0) {
            throw new OpenSearchUnavailable("a part of the index did not answer", null);
        }
    }

    /** The first failure of several changes that were sent together. */
    static void requireAllDone(JsonNode bulk) {
        if (!bulk.path("errors").asBoolean()) {
            return;
        }
        for (JsonNode item : bulk.path("items")) {
            JsonNode change = item.elements().next();
            if (change.has("error")) {
                throw of(change.path("status").asInt(), change.at("/error/type").asText());
            }
        }
        throw new OpenSearchUnavailable("OpenSearch did not make all changes", null);
    }
}
