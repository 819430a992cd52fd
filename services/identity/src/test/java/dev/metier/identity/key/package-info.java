@NullMarked
package dev.metier.identity.key;

import org.jspecify.annotations.NullMarked;
