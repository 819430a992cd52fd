@NullMarked
package dev.metier.hybrid;

import org.jspecify.annotations.NullMarked;
