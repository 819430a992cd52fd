@NullMarked
package dev.metier.search.match;

import org.jspecify.annotations.NullMarked;
