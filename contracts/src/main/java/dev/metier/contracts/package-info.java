/** What every service agrees on: events, errors, pages. */
@NullMarked
package dev.metier.contracts;

import org.jspecify.annotations.NullMarked;
