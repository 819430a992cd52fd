package dev.metier.platform.test;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One operation that a service offers.
 *
 * @param path with the names of its variables, as {@code /api/v1/jobs/{id}}
 * @param takesBody whether it reads JSON by {@link RequestBody}
 */
public record Endpoint(String method, String path, boolean takesBody) {

    /** All operations of the service's own controllers, without those that the platform adds. */
    public static List<Endpoint> of(ApplicationContext context) {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> isOwn(entry.getValue()))
                .flatMap(Endpoint::of)
                .distinct()
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    private static boolean isOwn(HandlerMethod handler) {
        String owner = handler.getBeanType().getPackageName();
        return owner.startsWith("dev.metier.") && !owner.startsWith("dev.metier.platform");
    }

    private static Stream<Endpoint> of(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        RequestMappingInfo info = entry.getKey();
        boolean takesBody = readsJson(info)
                && Stream.of(entry.getValue().getMethodParameters())
                        .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
        List<String> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of("ANY")
                : info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .toList();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> new Endpoint(method, path, takesBody)));
    }

    private static boolean readsJson(RequestMappingInfo info) {
        Set<MediaType> types = info.getConsumesCondition().getConsumableMediaTypes();
        return types.isEmpty()
                || types.stream().anyMatch(type -> type.getSubtype().endsWith("json"));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
