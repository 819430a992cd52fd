@NullMarked
package dev.metier.contracts.analytics;

import org.jspecify.annotations.NullMarked;
