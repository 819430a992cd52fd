package dev.metier.gateway.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may come in at all. The first rule that matches decides; what no rule names needs a person who is signed in. Services
 * check again, with what they know about the thing itself.
 */
public final class AccessRules {

    private static final Set<String> ANYBODY = Set.of();
    private static final Set<String> PEOPLE = Set.of("candidate", "hr", "admin", "operator");
    private static final Set<String> STAFF = Set.of("admin", "operator");
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> OFFICE = Set.of("hr", "admin", "operator");

    static final List<Rule> TABLE = List.of(
            rule("POST", "/api/v1/auth/login", ANYBODY),
            rule("POST", "/api/v1/auth/register", ANYBODY),
            rule("GET", "/api/v1/auth/registrations/*", ANYBODY),
            rule("POST", "/api/v1/auth/refresh", ANYBODY),
            rule("POST", "/api/v1/auth/logout", ANYBODY),
            rule("GET", "/api/v1/auth/session", ANYBODY),
            rule("POST", "/api/v1/auth/password/forgot", ANYBODY),
            rule("POST", "/api/v1/auth/password/reset", ANYBODY),
            rule("POST", "/api/v1/auth/email/*", ANYBODY),
            rule("GET", "/api/v1/jobs/*/pipeline/**", OFFICE),
            rule("GET", "/api/v1/jobs", ANYBODY),
            rule("GET", "/api/v1/jobs/*", ANYBODY),
            rule("GET", "/api/v1/job-categories/**", ANYBODY),
            rule("POST", "/api/v1/job-categories/**", STAFF),
            rule("PUT", "/api/v1/job-categories/**", STAFF),
            rule("DELETE", "/api/v1/job-categories/**", STAFF),
            rule("GET", "/api/v1/companies", ANYBODY),
            rule("GET", "/api/v1/companies/*", ANYBODY),
            rule("GET", "/api/v1/skills/**", ANYBODY),
            rule("*", "/api/v1/skills/**", STAFF),
            rule("GET", "/api/v1/skill-categories/**", ANYBODY),
            rule("POST", "/api/v1/cv/shared", ANYBODY),
            rule("POST", "/api/v1/cv/shared/document", ANYBODY),
            rule("GET", "/api/v1/cv/templates/*/preview", ANYBODY),
            rule("GET", "/api/v1/ats/criteria", ANYBODY),
            rule("GET", "/api/v1/render/*", ANYBODY),
            rule("GET", "/api/v1/search", ANYBODY),
            rule("GET", "/api/v1/search/suggest", ANYBODY),
            rule("GET", "/api/v1/search/companies", ANYBODY),
            rule("POST", "/api/v1/search/clicks", ANYBODY),
            rule("GET", "/api/v1/search/candidates", OFFICE),
            rule("GET", "/api/v1/recommendations/candidates", OFFICE),
            rule("GET", "/api/v1/recommendations/candidates/*/invitations", OFFICE),
            rule("PUT", "/api/v1/recommendations/jobs/*/invitations/*", OFFICE),
            rule("GET", "/api/v1/search/analytics", ADMIN),
            rule("GET", "/api/v1/search/jobs/*/similar", ANYBODY),
            rule("GET", "/api/v1/search/index", ADMIN),
            rule("POST", "/api/v1/search/reindex", ADMIN),
            rule("GET", "/api/v1/search/articles", ANYBODY),
            rule("GET", "/api/v1/support/articles/**", ANYBODY),
            rule("*", "/api/v1/support/articles/**", ADMIN),
            rule("*", "/api/v1/support/article-files", ADMIN),
            rule("*", "/api/v1/notification-templates/**", STAFF),
            rule("POST", "/api/v1/analytics/events", PEOPLE),
            rule("*", "/api/v1/analytics/**", OFFICE));

    private final Map<String, List<Compiled>> byWord = new HashMap<>();

    public AccessRules() {
        for (Rule rule : TABLE) {
            PathPattern pattern = PathPattern.of(rule.pattern);
            byWord.computeIfAbsent(pattern.segments().get(2), word -> new ArrayList<>())
                    .add(new Compiled(rule, pattern));
        }
    }

    /** The roles of which a caller needs one; empty = anybody, even without a name. */
    public Set<String> rolesFor(String method, List<String> path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        for (Compiled each : byWord.getOrDefault(path.get(2), List.of())) {
            if ((each.rule.method.equals("*") || each.rule.method.equals(asked)) && each.pattern.matches(path)) {
                return each.rule.roles;
            }
        }
        return PEOPLE;
    }

    private static Rule rule(String method, String pattern, Set<String> roles) {
        return new Rule(method, pattern, roles);
    }

    record Rule(String method, String pattern, Set<String> roles) {}

    private record Compiled(Rule rule, PathPattern pattern) {}
}
