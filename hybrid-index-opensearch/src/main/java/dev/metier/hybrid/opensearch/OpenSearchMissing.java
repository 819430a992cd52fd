package dev.metier.hybrid.opensearch;

/** There is no such index, or another process has begun to change it. */
public class OpenSearchMissing extends OpenSearchRefused {

    OpenSearchMissing(String message) {
        super(message);
    }
}
