@NullMarked
package dev.metier.search.recommendation;

import org.jspecify.annotations.NullMarked;
