/**
 * Events between services. A transaction appends to the outbox, the relay publishes, consumers take effect once, and what
 * cannot be handled waits as a dead letter with everything of its key behind it.
 */
@NullMarked
package dev.metier.platform.events;

import org.jspecify.annotations.NullMarked;
