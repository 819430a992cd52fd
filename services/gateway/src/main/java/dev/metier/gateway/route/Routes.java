package dev.metier.gateway.route;

import static dev.metier.gateway.route.Route.api;
import static dev.metier.gateway.route.Route.internal;
import static dev.metier.gateway.route.Route.page;
import static dev.metier.gateway.route.Route.upload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one table of routes. The longest match wins, whatever the order here. */
public final class Routes {

    static final List<Route> TABLE = List.of(
            api("identity", "/api/v1/auth/**"),
            api("identity", "/api/v1/auth/login"),
            api("identity", "/api/v1/auth/register"),
            api("identity", "/api/v1/auth/password/**"),
            api("identity", "/api/v1/auth/email/**"),
            internal("identity", "/api/v1/auth/verify"),
            page("identity", "/oauth2/**"),
            page("identity", "/oauth2/token"),
            page("identity", "/.well-known/**"),
            page("identity", "/connect/**"),
            page("identity", "/login/**"),
            page("identity", "/userinfo"),
            api("users", "/api/v1/users/**"),
            upload("users", "/api/v1/users/me/avatar"),
            api("users", "/api/v1/companies/**"),
            api("users", "/api/v1/skills/**"),
            upload("users", "/api/v1/skills/import"),
            api("users", "/api/v1/skill-categories/**"),
            api("users", "/api/v1/candidates/**"),
            api("jobs", "/api/v1/jobs/**"),
            upload("jobs", "/api/v1/jobs/import"),
            internal("jobs", "/api/v1/jobs/batch"),
            api("jobs", "/api/v1/job-categories/**"),
            page("jobs", "/jobs/{uuid}/*"),
            page("jobs", "/sitemap.xml"),
            page("jobs", "/feeds/jobs.xml"),
            api("applications", "/api/v1/jobs/*/pipeline/**"),
            api("applications", "/api/v1/applications/**"),
            api("applications", "/api/v1/pipelines/**"),
            api("applications", "/api/v1/reject-reasons/**"),
            api("cv", "/api/v1/cv/**"),
            upload("cv", "/api/v1/cv/parse"),
            upload("cv", "/api/v1/cv/*/photo"),
            api("cv", "/api/v1/cv/shared/**"),
            api("ats", "/api/v1/ats/**"),
            api("render", "/api/v1/render/**"),
            upload("render", "/api/v1/render/pdf"),
            api("search", "/api/v1/search/**"),
            api("search", "/api/v1/recommendations/**"),
            page("search", "/find"),
            api("support", "/api/v1/support/**"),
            upload("support", "/api/v1/support/article-files"),
            page("support", "/articles/**"),
            api("embedding", "/api/v1/embed/**"),
            upload("embedding", "/api/v1/embed/batch"),
            api("notifications", "/api/v1/notifications/**"),
            api("notifications", "/api/v1/notification-templates/**"),
            api("notifications", "/api/v1/ws"),
            internal("notifications", "/api/v1/notify/**"),
            internal("vectors", "/api/v1/vectors/**"),
            api("analytics", "/api/v1/analytics/**"));

    private final Map<String, List<Compiled>> byWord = new HashMap<>();

    public Routes() {
        this(TABLE);
    }

    Routes(List<Route> table) {
        for (Route route : table) {
            var compiled = new Compiled(PathPattern.of(route.pattern()), route);
            byWord.computeIfAbsent(word(compiled.pattern.segments()), word -> new ArrayList<>())
                    .add(compiled);
        }
        byWord.values()
                .forEach(list -> list.sort(Comparator.comparingInt((Compiled each) -> each.pattern.weight())
                        .reversed()));
    }

    public @Nullable Route find(List<String> path) {
        for (Compiled compiled : byWord.getOrDefault(word(path), List.of())) {
            if (compiled.pattern.matches(path)) {
                return compiled.route;
            }
        }
        return null;
    }

    /** What the gateway answers itself or with 404, never with the web application. */
    public static boolean isReserved(List<String> path) {
        return switch (path.getFirst()) {
            case "api", "v1", "actuator", "openapi.json" -> true;
            default -> false;
        };
    }

    public static List<String> split(String path) {
        return PathPattern.split(path);
    }

    /** The word that tells routes apart fastest: the third of the API's, the first of the others'. */
    private static String word(List<String> path) {
        boolean api =
                path.size() > 2 && path.get(0).equals("api") && path.get(1).equals("v1");
        return api ? path.get(2) : "/" + path.getFirst();
    }

    private record Compiled(PathPattern pattern, Route route) {}
}
