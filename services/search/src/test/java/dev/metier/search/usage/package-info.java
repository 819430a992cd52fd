@NullMarked
package dev.metier.search.usage;

import org.jspecify.annotations.NullMarked;
