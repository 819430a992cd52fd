/** What the support service offers and tells. */
@NullMarked
package dev.metier.contracts.support;

import org.jspecify.annotations.NullMarked;
