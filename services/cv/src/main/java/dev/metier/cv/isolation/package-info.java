/** Processes of the service's own, with limits, for work that must not be able to take the service down. */
@NullMarked
package dev.metier.cv.isolation;

import org.jspecify.annotations.NullMarked;
