package dev.metier.hybrid.lucene;

/** Fields of the engine's own. */
final class Fields {

    static final String ID = "_id";
    static final String BODY = "_body";
    static final String VECTOR = "_vector";

    /** The words of all texts without their endings: whether a document has a word at all is one list. */
    static final String WORDS = "_words";

    private Fields() {}
}
