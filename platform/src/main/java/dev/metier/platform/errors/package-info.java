@NullMarked
package dev.metier.platform.errors;

import org.jspecify.annotations.NullMarked;
