package dev.metier.hybrid.opensearch;

/** The cluster refused a call, and will refuse it again: a wrong credential, an index of other fields, a broken call. */
public class OpenSearchRefused extends RuntimeException {

    OpenSearchRefused(String message) {
        super(message);
    }
}
