/** What people looked for. */
@NullMarked
package dev.metier.search.history;

import org.jspecify.annotations.NullMarked;
