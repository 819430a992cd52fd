package dev.metier.hybrid.opensearch;

/** Fields of the engine's own; those of a schema do not begin so. */
final class Fields {

    static final String ID = "_key";
    static final String BODY = "_body";
    static final String VECTOR = "_vector";

    private Fields() {}

    /** The text without its endings. */
    static String stemmed(String text) {
        return text + ".stem";
    }
}
