/** The smallest service there can be, for tests of the platform. */
@NullMarked
package dev.metier.sample;

import org.jspecify.annotations.NullMarked;
