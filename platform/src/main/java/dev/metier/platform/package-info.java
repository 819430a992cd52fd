@NullMarked
package dev.metier.platform;

import org.jspecify.annotations.NullMarked;
