package dev.metier.search.index;

import org.jspecify.annotations.Nullable;

/** Keeps an index open while the service runs. */
interface IndexKeeper {

    void start();

    void stop();

    /** Has a new generation made; nothing where one is begun already. */
    void rebuild(String reason);

    boolean isRebuilding();

    /** The index, where this process changes it. */
    @Nullable FedIndex fed();
}
