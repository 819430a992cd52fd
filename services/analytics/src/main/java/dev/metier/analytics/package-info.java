@NullMarked
package dev.metier.analytics;

import org.jspecify.annotations.NullMarked;
