@NullMarked
package dev.metier.hybrid.suggestion;

import org.jspecify.annotations.NullMarked;
