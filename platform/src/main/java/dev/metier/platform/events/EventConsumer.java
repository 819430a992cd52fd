package dev.metier.platform.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean method that handles events: {@code void on(CompanyUpdated event)} or {@code void on(CompanyUpdated event,
 * EventMeta meta)}. It runs as the service itself, in a transaction together with the note that the event was handled, so its
 * effect happens once. Only what rolls back with the transaction belongs here: events are handled in batches, and a batch
 * is undone and repeated one by one when any of it fails. All such methods of one class are one consumer: it sees the
 * events of a key in order, and waits as a whole for a dead letter of that key.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventConsumer {

    /** The topics to read, only for a method that takes every event as a raw {@link CloudEvent}. */
    String[] topics() default {};
}
