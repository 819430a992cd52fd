package dev.metier.platform.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the relay publishes in one transaction of the broker. */
record OutboxBatch(List<Long> ids, List<OutboxRow> rows) {

    boolean isEmpty() {
        return ids.isEmpty();
    }

    Set<String> topics() {
        return rows.stream().map(OutboxRow::topic).collect(Collectors.toSet());
    }
}
