/** What somebody typed, and what is read from it. */
@NullMarked
package dev.metier.search.question;

import org.jspecify.annotations.NullMarked;
