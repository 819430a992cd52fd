@NullMarked
package dev.metier.identity;

import org.jspecify.annotations.NullMarked;
