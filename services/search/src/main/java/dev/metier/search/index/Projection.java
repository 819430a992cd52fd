package dev.metier.search.index;

import dev.metier.contracts.search.SearchIndexType;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.platform.events.LoggedEvent;
import java.util.List;
import java.util.Set;

/** What an index holds of the events of some topics. */
public interface Projection {

    SearchIndexType type();

    IndexSchema schema();

    Set<String> topics();

    /** Whether it is of people: what is taken out must be gone from its files too. */
    default boolean isPersonal() {
        return false;
    }

    /** What an event changes; nothing for one that is of no interest. It depends on the event alone. */
    List<IndexChange> changes(LoggedEvent event);

    /** What an event changes whose facts cannot be taken in. */
    default List<IndexChange> changesOfUnfit(LoggedEvent event) {
        return List.of();
    }
}
