package dev.metier.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where an event travels and what it is called on the wire. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    /** The Kafka topic, for example {@code job-events}. */
    String topic();

    /** The CloudEvents {@code type}, {@code <aggregate>.<fact>}, for example {@code job.published}. */
    String type();
}
