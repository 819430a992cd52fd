package dev.metier.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses paths and methods that two servers could read differently. */
public final class PathGuard {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private PathGuard() {}

    public static boolean isUsual(HttpMethod method) {
        return METHODS.contains(method);
    }

    /** What is wrong with a raw path; null where nothing is. */
    public static @Nullable String wrongWith(@Nullable String path) {
        if (path == null || path.isEmpty() || path.charAt(0) != '/') {
            return "The path must begin with a slash.";
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == '\\' || c == ';' || c == '#') {
                return "The path has a character that must be percent-encoded or is not allowed.";
            }
            if (c == '/' && i + 1 < path.length() && isHole(path, i + 1)) {
                return "The path has an empty or a dot segment.";
            }
        }
        return path.indexOf('%') < 0 ? null : wrongEncoding(path);
    }

    /** An empty segment in the middle, or one that is a dot or two. */
    private static boolean isHole(String path, int from) {
        int end = path.indexOf('/', from);
        String segment = end < 0 ? path.substring(from) : path.substring(from, end);
        return segment.isEmpty() || segment.equals(".") || segment.equals("..");
    }

    private static @Nullable String wrongEncoding(String path) {
        for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
            if (at + 2 >= path.length()) {
                return "The path ends in the middle of an encoded character.";
            }
            String code = path.substring(at + 1, at + 3).toLowerCase(Locale.ROOT);
            int first = Character.digit(code.charAt(0), 16);
            int second = Character.digit(code.charAt(1), 16);
            if (first < 0 || second < 0) {
                return "The path has a percent sign that encodes nothing.";
            }
            int value = first * 16 + second;
            boolean slippery = value < ' ' || value == 0x7f || "/\\.;%".indexOf(value) >= 0;
            if (slippery) {
                return "The path encodes a character that must not be encoded: %" + code + ".";
            }
        }
        return null;
    }
}
