/** Help articles: an index of their own, and the search in it. */
@NullMarked
package dev.metier.search.article;

import org.jspecify.annotations.NullMarked;
