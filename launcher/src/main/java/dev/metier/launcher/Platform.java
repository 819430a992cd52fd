package dev.metier.launcher;

import dev.metier.launcher.engines.StartRefused;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** One platform in this process: the engines it needs and the services asked for. */
final class Platform implements AutoCloseable {

    private final Options options;
    private final DataFolder data;
    private final Secrets secrets;
    private final Surroundings surroundings;
    private final Addresses addresses;
    private final Engines engines;
    private final Services services;
    private final Progress progress;
    private final boolean hurriesDigests;

    private Platform(Options options, Surroundings surroundings, DataFolder data, Progress progress)
            throws IOException {
        this.options = options;
        this.data = data;
        this.surroundings = surroundings;
        this.progress = progress;
        this.secrets =
                Secrets.open(surroundings.variables(), data.path(), surroundings.builtIn() || options.everything());
        this.addresses = new Addresses(options.host(), options.port());
        this.engines = new Engines(surroundings, addresses, data, secrets, progress);
        this.services = new Services(progress);
        this.hurriesDigests = hurriesDigests(options, surroundings, data);
    }

    /** Only where nobody's searches but those of the journey itself can be there. */
    static boolean hurriesDigests(Options options, Surroundings surroundings, DataFolder data) {
        return options.command() == Options.Command.DEMO && surroundings.builtIn() && !data.holdsPeople();
    }

    /** Starts everything and returns when all of it is ready; what had started is stopped again when it is refused. */
    static Platform start(Options options, Surroundings surroundings, DataFolder data, Progress progress)
            throws IOException, InterruptedException {
        Platform platform = new Platform(options, surroundings, data, progress);
        Thread stop = new Thread(platform::close, "metier-stop");
        Runtime.getRuntime().addShutdownHook(stop); // Ctrl-C in the middle of a start leaves no engine behind
        try {
            platform.start();
        } catch (IOException | InterruptedException | RuntimeException e) {
            Runtime.getRuntime().removeShutdownHook(stop);
            platform.close();
            throw e;
        }
        Runtime.getRuntime().removeShutdownHook(stop);
        return platform;
    }

    String publicUrl() {
        return settings().publicUrl();
    }

    /** The web port from this machine, whatever address people type. */
    String localUrl() {
        return "http://localhost:" + addresses.port();
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

    int portOf(Target target) {
        return addresses.of(target);
    }

    Map<String, String> settingsOf(Target target) {
        return settings().of(target, engines.accessOf(target));
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
        options.targets().forEach(this::settingsOf); // makes what is missing of the secrets, for services elsewhere too
        services.start(targets, this::settingsOf);
        List<String> unready =
                new Readiness().await(targets.stream().map(this::localUrlOf).toList());
        if (!unready.isEmpty()) {
            sayUnready(unready);
        }
    }

    /** A part of a platform may wait for a part that runs elsewhere; a whole one has nothing to wait for. */
    private void sayUnready(List<String> unready) {
        String what = "Not ready after a minute: %s (the log has more)".formatted(String.join(", ", unready));
        if (options.everything()) {
            throw new StartRefused(what);
        }
        progress.say(what);
    }

    private String localUrlOf(Target target) {
        String host = settings().hostOf(target);
        boolean any = host.equals("0.0.0.0") || host.equals("::");
        return "http://" + (any ? "127.0.0.1" : host) + ":" + addresses.of(target);
    }

    private Settings settings() {
        return new Settings(surroundings, addresses, secrets, engines.endpoints(), data.of("services"), hurriesDigests);
    }
}
