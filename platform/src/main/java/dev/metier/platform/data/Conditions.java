package dev.metier.platform.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code where} of a list whose filters are optional: only the conditions that have a value are written. */
public final class Conditions {

    private final List<String> written = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition that always holds for the list. */
    public Conditions and(String sql) {
        written.add(sql);
        return this;
    }

    /** Adds the condition where the value is there; it names the parameter as {@code :name}. Enums are passed by name. */
    public Conditions and(String sql, String name, @Nullable Object value) {
        if (value != null) {
            written.add(sql);
            parameters.put(name, value instanceof Enum<?> choice ? choice.name() : value);
        }
        return this;
    }

    /** {@code where a and b}, or nothing where there is no condition. */
    public String where() {
        return written.isEmpty() ? "" : " where " + String.join(" and ", written);
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
