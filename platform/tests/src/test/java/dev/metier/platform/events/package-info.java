@NullMarked
package dev.metier.platform.events;

import org.jspecify.annotations.NullMarked;
