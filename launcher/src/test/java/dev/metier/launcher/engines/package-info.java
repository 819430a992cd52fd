@NullMarked
package dev.metier.launcher.engines;

import org.jspecify.annotations.NullMarked;
