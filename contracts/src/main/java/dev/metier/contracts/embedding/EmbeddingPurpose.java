package dev.metier.contracts.embedding;

/** What a vector is for. Some models read a question otherwise than the passages that may answer it. */
public enum EmbeddingPurpose {
    /** The words of somebody who searches. */
    QUERY,
    /** What may be found, and texts that are compared with one another. */
    PASSAGE
}
