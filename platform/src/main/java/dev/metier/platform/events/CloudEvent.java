package dev.metier.platform.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event on the wire: <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md">CloudEvents
 * 1.0</a> in structured JSON. The last five fields are extensions.
 *
 * @param id a UUID of version 7
 * @param source the name of the publishing service
 * @param type {@code <aggregate>.<fact>}
 * @param subject the key: the id of the aggregate that the fact is about
 * @param dataschema names the version of {@code data}
 * @param traceparent W3C trace context of the publisher
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        JsonNode data,
        String correlationid,
        @Nullable UUID causationid,
        @Nullable String traceparent,
        @Nullable String tenant,
        @Nullable String actor) {

    public CloudEvent {
        requireNonNull(id, "id");
        requireText(source, "source");
        requireText(type, "type");
        requireText(subject, "subject");
        requireNonNull(time, "time");
        requireNonNull(data, "data");
        requireText(correlationid, "correlationid");
    }

    static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";

    /** What a consumer may ask beside the facts. */
    public EventMeta meta() {
        return new EventMeta(id, source, type, time, correlationid, causationid, tenant, actor);
    }

    private static void requireText(String value, String field) {
        if (requireNonNull(value, field).indexOf('\0') >= 0) {
            throw new IllegalArgumentException(field + " contains the character NUL");
        }
    }
}
