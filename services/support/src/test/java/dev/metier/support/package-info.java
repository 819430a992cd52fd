@NullMarked
package dev.metier.support;

import org.jspecify.annotations.NullMarked;
