package dev.metier.platform.data;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Aggregates' records to and from {@code jsonb}. */
final class JsonbConverters {

    private JsonbConverters() {}

    @WritingConverter
    static final class Writing implements Converter<JsonbColumn, PGobject> {

        private final Jsonb jsonb;

        Writing(Jsonb jsonb) {
            this.jsonb = jsonb;
        }

        @Override
        public PGobject convert(JsonbColumn value) {
            return jsonb.write(value);
        }
    }

    @ReadingConverter
    static final class Reading implements GenericConverter {

        private final Jsonb jsonb;
        private final Set<ConvertiblePair> pairs;

        Reading(Jsonb jsonb, List<Class<?>> types) {
            this.jsonb = jsonb;
            this.pairs = types.stream()
                    .map(type -> new ConvertiblePair(PGobject.class, type))
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs;
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            String text = source instanceof PGobject object ? object.getValue() : null;
            return text == null ? null : jsonb.read(text, to.getType());
        }
    }
}
