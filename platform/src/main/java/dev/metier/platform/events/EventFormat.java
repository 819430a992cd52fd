package dev.metier.platform.events;

import dev.metier.contracts.EventType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes events as JSON; lenient in reading, so that services of neighbouring versions understand each other. */
final class EventFormat {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static EventType typeOf(Class<?> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalStateException(event.getName() + " is published or consumed without @EventType");
        }
        return type;
    }

    JsonNode tree(Object facts) {
        return json.valueToTree(facts);
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    Map<String, String> headers(String written) {
        return json.readValue(written, new TypeReference<Map<String, String>>() {});
    }

    /** Reads JSON; throws {@link UnreadableEvent} where it is malformed or lacks what it must have. */
    <T> T read(String payload, Class<T> as) {
        try {
            return present(json.readValue(payload, as));
        } catch (JacksonException misfit) {
            throw new UnreadableEvent(misfit);
        }
    }

    /** Reads the facts of an event; throws {@link UnreadableEvent} where they do not fit. */
    <T> T facts(CloudEvent event, Class<T> as) {
        try {
            return present(json.treeToValue(event.data(), as));
        } catch (JacksonException misfit) {
            throw new UnreadableEvent(misfit);
        }
    }

    /** The JSON literal {@code null} is well formed, and is nothing. */
    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new UnreadableEvent(new IllegalArgumentException("it is null"));
        }
        return value;
    }
}
