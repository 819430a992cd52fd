package dev.metier.search.index;

import dev.metier.hybrid.HybridIndex;
import dev.metier.search.index.SharedEngine.Told;

/** A generation that another process changes, open for questions. */
final class FollowedIndex implements IndexPart {

    private final HybridIndex index;
    private volatile Told told;

    FollowedIndex(Told told, HybridIndex index) {
        this.told = told;
        this.index = index;
    }

    boolean isOf(Generation generation) {
        return told.generation().number() == generation.number();
    }

    void hear(Told now) {
        told = now;
    }

    @Override
    public Generation generation() {
        return told.generation();
    }

    @Override
    public HybridIndex index() {
        return index;
    }

    @Override
    public FeedState feed() {
        return told.feed();
    }

    @Override
    public void close() {
        index.close();
    }
}
