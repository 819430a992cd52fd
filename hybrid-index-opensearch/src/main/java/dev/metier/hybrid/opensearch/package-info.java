/** The engine that many processes share: an OpenSearch cluster. */
@NullMarked
package dev.metier.hybrid.opensearch;

import org.jspecify.annotations.NullMarked;
