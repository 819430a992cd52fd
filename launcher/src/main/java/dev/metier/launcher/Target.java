package dev.metier.launcher;

import dev.metier.analytics.AnalyticsApplication;
import dev.metier.applications.ApplicationsApplication;
import dev.metier.ats.AtsApplication;
import dev.metier.cv.CvApplication;
import dev.metier.embedding.EmbeddingApplication;
import dev.metier.gateway.GatewayApplication;
import dev.metier.identity.IdentityApplication;
import dev.metier.jobs.JobsApplication;
import dev.metier.launcher.engines.StartRefused;
import dev.metier.notifications.NotificationsApplication;
import dev.metier.platform.MetierApplication;
import dev.metier.render.RenderApplication;
import dev.metier.search.SearchApplication;
import dev.metier.support.SupportApplication;
import dev.metier.users.UsersApplication;
import dev.metier.vectors.VectorsApplication;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The one table of services: name, application, port. */
public enum Target {
    ANALYTICS(AnalyticsApplication.class, 8097),
    APPLICATIONS(ApplicationsApplication.class, 8095),
    ATS(AtsApplication.class, 8098),
    CV(CvApplication.class, 8087),
    EMBEDDING(EmbeddingApplication.class, 8084),
    GATEWAY(GatewayApplication.class, 8080),
    IDENTITY(IdentityApplication.class, 8081),
    JOBS(JobsApplication.class, 8094),
    NOTIFICATIONS(NotificationsApplication.class, 8092),
    RENDER(RenderApplication.class, 8089),
    SEARCH(SearchApplication.class, 8096),
    SUPPORT(SupportApplication.class, 8099),
    USERS(UsersApplication.class, 8093),
    VECTORS(VectorsApplication.class, 8085);

    private final Class<?> application;
    private final int port;

    Target(Class<?> application, int port) {
        this.application = application;
        this.port = port;
    }

    public Class<?> application() {
        return application;
    }

    /** The gateway runs on a web server that is not Spring's and says so itself. */
    SpringApplicationBuilder builder() {
        return this == GATEWAY ? GatewayApplication.builder() : MetierApplication.builder(application);
    }

    /** The port when the platform listens on 8080; all ports move together. */
    public int port() {
        return port;
    }

    /** The name of the service everywhere: folder, database, configuration file, client id. */
    public String serviceName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a list such as {@code jobs,identity}; {@code all} is everything.
     *
     * @throws StartRefused if a name is not in the table
     */
    static Set<Target> parse(String list) {
        Set<Target> targets = EnumSet.noneOf(Target.class);
        for (String name : list.split(",", -1)) {
            if (name.strip().equals("all")) {
                return EnumSet.allOf(Target.class);
            }
            targets.add(named(name.strip()).orElseThrow(() -> unknown(name.strip())));
        }
        return targets;
    }

    /** The order of the start: identity first because all ask it for keys, the door to the world last. */
    static List<Target> inStartOrder(Set<Target> targets) {
        return targets.stream()
                .sorted(Comparator.comparingInt(Target::startPosition))
                .toList();
    }

    private int startPosition() {
        return switch (serviceName()) {
            case "identity" -> 0;
            case "gateway" -> 2;
            default -> 1;
        };
    }

    private static Optional<Target> named(String name) {
        return Arrays.stream(values())
                .filter(target -> target.serviceName().equals(name))
                .findFirst();
    }

    private static StartRefused unknown(String name) {
        String known = Arrays.stream(values()).map(Target::serviceName).collect(Collectors.joining(", "));
        return new StartRefused("Unknown target \"%s\". Known targets: %s.".formatted(name, known));
    }
}
