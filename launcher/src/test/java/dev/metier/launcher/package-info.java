@NullMarked
package dev.metier.launcher;

import org.jspecify.annotations.NullMarked;
