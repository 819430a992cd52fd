@NullMarked
package dev.metier.grammar;

import org.jspecify.annotations.NullMarked;
