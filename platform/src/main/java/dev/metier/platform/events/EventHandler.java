package dev.metier.platform.events;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;

/**
 * One {@link EventConsumer} method.
 *
 * @param consumer the simple name of its class; names the consumer in the inbox and in dead letters
 * @param topics the topics it reads
 * @param type the CloudEvents type it takes; {@code *} for all
 * @param facts the class of its first parameter
 */
record EventHandler(String consumer, Set<String> topics, String type, Class<?> facts, Object bean, Method method) {

    static final String EVERY_TYPE = "*";

    boolean takes(String topic, String eventType) {
        return topics.contains(topic) && (type.equals(EVERY_TYPE) || type.equals(eventType));
    }

    /** Calls the method; throws {@link UnreadableEvent} where the facts do not fit, {@link HandlingFailed} where it throws. */
    void handle(CloudEvent event, EventFormat format) {
        Object argument = facts == CloudEvent.class ? event : format.facts(event, facts);
        try {
            if (method.getParameterCount() == 1) {
                method.invoke(bean, argument);
            } else {
                method.invoke(bean, argument, event.meta());
            }
        } catch (InvocationTargetException failure) {
            throw new HandlingFailed(failure.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(method + " must not be private", hidden);
        }
    }
}
