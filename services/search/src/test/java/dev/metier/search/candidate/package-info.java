@NullMarked
package dev.metier.search.candidate;

import org.jspecify.annotations.NullMarked;
