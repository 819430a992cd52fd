@NullMarked
package dev.metier.cv;

import org.jspecify.annotations.NullMarked;
