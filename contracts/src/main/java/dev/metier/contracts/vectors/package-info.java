/** What the vectors service offers to other services: chunks of documents, found by words and by meaning. */
@NullMarked
package dev.metier.contracts.vectors;

import org.jspecify.annotations.NullMarked;
