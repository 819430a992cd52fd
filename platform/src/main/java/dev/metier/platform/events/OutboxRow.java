package dev.metier.platform.events;

import java.nio.charset.StandardCharsets;

/**
 * One record for the broker.
 *
 * @param headers names and values as a JSON object
 */
record OutboxRow(String topic, String key, String type, String payload, String headers) {

    /** Below the 1 MiB that a broker accepts: a record that it refuses would stop all that follow. */
    private static final int LARGEST = 900_000;

    OutboxRow {
        if (!fits(payload)) {
            throw new IllegalArgumentException(
                    "%s of %s is larger than %d bytes: put the body into object storage".formatted(type, key, LARGEST));
        }
    }

    static boolean fits(String payload) {
        return payload.getBytes(StandardCharsets.UTF_8).length <= LARGEST;
    }
}
