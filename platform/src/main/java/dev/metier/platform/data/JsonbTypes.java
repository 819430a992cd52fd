package dev.metier.platform.data;

import java.util.List;

/** A bean of this type names the records that the service's aggregates keep in {@code jsonb} columns. */
public record JsonbTypes(List<Class<?>> types) {

    public JsonbTypes {
        types = List.copyOf(types);
    }

    public static JsonbTypes of(Class<?>... types) {
        return new JsonbTypes(List.of(types));
    }
}
