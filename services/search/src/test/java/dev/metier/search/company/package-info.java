@NullMarked
package dev.metier.search.company;

import org.jspecify.annotations.NullMarked;
