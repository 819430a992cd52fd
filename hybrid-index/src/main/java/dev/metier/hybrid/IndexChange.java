package dev.metier.hybrid;

/** A change of an index. */
public sealed interface IndexChange {

    /** Writes a document in the place of the one with its id. */
    record Put(IndexedDocument document) implements IndexChange {}

    /** Takes a document away; nothing happens where there is none. */
    record Delete(String id) implements IndexChange {}

    /** Takes all documents away that a filter finds. */
    record DeleteAll(Filter filter) implements IndexChange {}
}
