@NullMarked
package dev.metier.analytics.store;

import org.jspecify.annotations.NullMarked;
