/** OpenSearch for tests. */
@NullMarked
package dev.metier.hybrid.opensearch.node;

import org.jspecify.annotations.NullMarked;
