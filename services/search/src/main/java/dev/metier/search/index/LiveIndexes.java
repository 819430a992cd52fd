package dev.metier.search.index;

/** Makes indexes over the engine that is set. */
interface LiveIndexes {

    LiveIndex of(Projection projection);
}
