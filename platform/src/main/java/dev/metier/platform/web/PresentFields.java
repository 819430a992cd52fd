package dev.metier.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/**
 * Says in the API description which fields of a record are always there ({@code required}).
 *
 * <p>An answer holds every component that is not {@code @Nullable}: nulls are left out. A request must hold what validation
 * asks for (springdoc says so already) and every primitive, which reading refuses to miss; the compact constructor may
 * give anything else a default. A schema that travels both ways promises only what requests must hold. A record that
 * leaves out what is empty promises its primitives only.
 */
final class PresentFields implements ModelConverter, GlobalOpenApiCustomizer {

    /** Carries the names from the record to the finished description, which knows where a schema travels; then removed. */
    private static final String PRESENT = "x-present";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw = rawClass(type.getType());
        if (resolved == null || !raw.isRecord()) {
            return resolved;
        }
        Schema<?> described = resolved.get$ref() == null
                ? resolved
                : context.getDefinedModels().get(nameOf(resolved.get$ref()));
        if (described != null && described.getProperties() != null) {
            require(
                    described,
                    componentsOf(raw, component -> component.getType().isPrimitive()));
            described.addExtension(PRESENT, componentsOf(raw, PresentFields::isAlwaysWritten));
        }
        return resolved;
    }

    @Override
    public void customise(OpenAPI api) {
        Components parts = api.getComponents();
        if (parts == null || parts.getSchemas() == null) {
            return;
        }
        Set<String> asked = new HashSet<>();
        for (PathItem path : api.getPaths().values()) {
            for (Operation operation : path.readOperations()) {
                addReferenced(operation.getRequestBody(), parts, asked);
                addReferenced(operation.getParameters(), parts, asked);
            }
        }
        parts.getSchemas().forEach((name, schema) -> {
            Object present = schema.getExtensions() == null
                    ? null
                    : schema.getExtensions().remove(PRESENT);
            if (present instanceof List<?> names && !asked.contains(name)) {
                require(schema, names);
            }
        });
    }

    private static void addReferenced(@Nullable Object part, Components parts, Set<String> found) {
        for (String reference : Json31.mapper().valueToTree(part).findValuesAsText("$ref")) {
            String name = nameOf(reference);
            if (found.add(name)) {
                addReferenced(parts.getSchemas().get(name), parts, found);
            }
        }
    }

    private static void require(Schema<?> schema, List<?> names) {
        names.stream()
                .map(Object::toString)
                .filter(schema.getProperties()::containsKey)
                .forEach(schema::addRequiredItem);
    }

    private static List<String> componentsOf(Class<?> raw, Predicate<RecordComponent> wanted) {
        return Arrays.stream(raw.getRecordComponents())
                .filter(wanted)
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean isAlwaysWritten(RecordComponent component) {
        JsonInclude inclusion = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        boolean leavesOutEmpty = inclusion != null && inclusion.value() == JsonInclude.Include.NON_EMPTY;
        return !leavesOutEmpty && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Class<?> rawClass(Type type) {
        return Json31.mapper().constructType(type).getRawClass();
    }

    private static String nameOf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
