/** Postings for people: what they may like, why, and what is missing. See RECOMMENDATIONS.md. */
@NullMarked
package dev.metier.search.recommendation;

import org.jspecify.annotations.NullMarked;
