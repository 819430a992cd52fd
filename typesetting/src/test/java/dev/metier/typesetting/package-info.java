@NullMarked
package dev.metier.typesetting;

import org.jspecify.annotations.NullMarked;
