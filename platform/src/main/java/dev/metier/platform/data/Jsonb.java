package dev.metier.platform.data;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values to and from {@code jsonb} columns, for queries by {@code JdbcClient}. */
public final class Jsonb {

    private final JsonMapper json;

    public Jsonb(JsonMapper json) {
        this.json = json;
    }

    /** A parameter for a {@code jsonb} column. */
    public PGobject write(@Nullable Object value) {
        var object = new PGobject();
        object.setType("jsonb");
        try {
            object.setValue(value == null ? null : json.writeValueAsString(value));
        } catch (SQLException e) {
            throw new IllegalArgumentException("not storable as jsonb", e);
        }
        return object;
    }

    /** The value of a column that is not null, read as text. */
    public <T> T read(String column, Class<T> type) {
        return json.readValue(column, type);
    }

    /** The value of a column that is not null, read as text. */
    public <T> T read(String column, TypeReference<T> type) {
        return json.readValue(column, type);
    }
}
