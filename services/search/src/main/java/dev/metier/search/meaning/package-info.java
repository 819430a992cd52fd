/** What texts mean: vectors of documents and of questions. */
@NullMarked
package dev.metier.search.meaning;

import org.jspecify.annotations.NullMarked;
