package dev.metier.platform.data;

import dev.metier.contracts.id.Identifier;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Typed ids to and from {@code uuid} columns. */
final class IdentifierConverters {

    private IdentifierConverters() {}

    @WritingConverter
    static final class Writing implements Converter<Identifier, UUID> {

        @Override
        public UUID convert(Identifier id) {
            return id.value();
        }
    }

    @ReadingConverter
    static final class Reading implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Arrays.stream(Identifier.class.getPermittedSubclasses())
                    .map(type -> new ConvertiblePair(UUID.class, type))
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            if (source == null) {
                return null;
            }
            try {
                return to.getType().getConstructor(UUID.class).newInstance(source);
            } catch (NoSuchMethodException
                    | InstantiationException
                    | IllegalAccessException
                    | InvocationTargetException e) {
                throw new IllegalStateException(to + " has no constructor that takes a UUID", e);
            }
        }
    }
}
