/** What somebody who types may mean: values that documents have. */
@NullMarked
package dev.metier.hybrid.suggestion;

import org.jspecify.annotations.NullMarked;
