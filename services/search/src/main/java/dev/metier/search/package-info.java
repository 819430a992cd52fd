@NullMarked
package dev.metier.search;

import org.jspecify.annotations.NullMarked;
