package dev.metier.launcher;

import java.io.IOException;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** One platform in this process: the engines it needs and the services asked for. */
final class Platform implements AutoCloseable {

    private final Options options;
    private final Secrets secrets;
    private final Surroundings surroundings;
    private final Addresses addresses;
    private final Engines engines;
    private final Services services;
    private final boolean firstStart;

    private Platform(Options options, Surroundings surroundings, DataFolder data, Progress progress)
            throws IOException {
        this.options = options;
        this.surroundings = surroundings;
        this.firstStart = !data.holdsData();
        this.secrets =
                Secrets.open(surroundings.variables(), data.path(), surroundings.builtIn() || options.everything());
        this.addresses = new Addresses(options.host(), options.port());
        this.engines = new Engines(surroundings, addresses, data, secrets, progress);
        this.services = new Services(progress);
    }

    /** Starts everything and returns when all of it is ready; what had started is stopped again when it is refused. */
    static Platform start(Options options, Surroundings surroundings, DataFolder data, Progress progress)
            throws IOException, InterruptedException {
        Platform platform = new Platform(options, surroundings, data, progress);
        try {
            platform.start();
            return platform;
        } catch (IOException | InterruptedException | RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    boolean firstStart() {
        return firstStart;
    }

    String publicUrl() {
        return settings().publicUrl();
    }

    Secrets secrets() {
        return secrets;
    }

    String adminEmail() {
        return surroundings.adminEmail();
    }

    Endpoints endpoints() {
        return engines.endpoints();
    }

    ConfigurableApplicationContext contextOf(Target target) {
        return services.contextOf(target);
    }

    @Override
    public void close() {
        services.close();
        engines.close();
    }

    private void start() throws IOException, InterruptedException {
        List<Target> targets =
                options.command() == Options.Command.ENGINES ? List.of() : Target.inStartOrder(options.targets());
        Settings settings = settings();
        for (Target target : targets) {
            addresses.refuseBusy(target.serviceName(), addresses.of(target), settings.hostOf(target));
        }
        engines.start(options.targets());
        services.start(targets, target -> settings.of(target, engines.accessOf(target)));
        new Readiness().await(targets.stream().map(this::localUrl).toList());
    }

    private String localUrl(Target target) {
        String host = settings().hostOf(target);
        boolean any = host.equals("0.0.0.0") || host.equals("::");
        return "http://" + (any ? "127.0.0.1" : host) + ":" + addresses.of(target);
    }

    private Settings settings() {
        return new Settings(surroundings, addresses, secrets, engines.endpoints());
    }
}
