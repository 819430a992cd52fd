@NullMarked
package dev.metier.platform.storage;

import org.jspecify.annotations.NullMarked;
