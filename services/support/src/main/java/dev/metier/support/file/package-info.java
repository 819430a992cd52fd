@NullMarked
package dev.metier.support.file;

import org.jspecify.annotations.NullMarked;
