package dev.metier.contracts.vectors;

import dev.metier.contracts.id.DocumentId;

/**
 * How far a document is.
 *
 * @param chunks that it has
 * @param vectors how many of them can be found by meaning
 */
public record IndexedChunks(DocumentId documentId, int chunks, int vectors) {}
