@NullMarked
package dev.metier.e2e;

import org.jspecify.annotations.NullMarked;
