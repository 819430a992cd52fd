@NullMarked
package dev.metier.search.meaning;

import org.jspecify.annotations.NullMarked;
