@NullMarked
package dev.metier.platform.data;

import org.jspecify.annotations.NullMarked;
