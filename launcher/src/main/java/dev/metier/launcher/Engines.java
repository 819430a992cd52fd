package dev.metier.launcher;

import dev.metier.launcher.engines.Databases;
import dev.metier.launcher.engines.Databases.Access;
import dev.metier.launcher.engines.KafkaBroker;
import dev.metier.launcher.engines.MailServer;
import dev.metier.launcher.engines.ObjectStore;
import dev.metier.launcher.engines.PostgresServer;
import dev.metier.launcher.engines.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engines of one platform: starts those that the surroundings do not give, all at the same time. */
final class Engines implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Engines.class);

    private static final int ENGINES = 4;

    private final Surroundings surroundings;
    private final Addresses addresses;
    private final DataFolder data;
    private final Secrets secrets;
    private final Progress progress;
    private final List<AutoCloseable> running = new ArrayList<>();

    Engines(Surroundings surroundings, Addresses addresses, DataFolder data, Secrets secrets, Progress progress) {
        this.surroundings = surroundings;
        this.addresses = addresses;
        this.data = data;
        this.secrets = secrets;
        this.progress = progress;
    }

    /** Starts what is missing and makes the databases of the targets. */
    void start(Collection<Target> targets) throws IOException, InterruptedException {
        Files.createDirectories(data.of("logs"));
        // Not virtual threads: class initialization pins their carriers, and two carriers can wait for one another.
        try (ExecutorService threads = Executors.newFixedThreadPool(ENGINES)) {
            List<Future<?>> starts = List.of(
                    threads.submit(timed("postgresql", () -> postgres(targets))),
                    threads.submit(timed("kafka", this::kafka)),
                    threads.submit(timed("objects", this::objects)),
                    threads.submit(timed("mail", this::mail)));
            for (Future<?> start : starts) {
                await(start);
            }
        }
    }

    /** The database of a service and its two roles. */
    Access accessOf(Target target) {
        String name = target.serviceName();
        return Access.of(
                surroundings
                        .postgresUrl()
                        .orElse("jdbc:postgresql://127.0.0.1:" + addresses.of(Addresses.Engine.POSTGRESQL)),
                name,
                secrets.of(name + ".database-owner"),
                secrets.of(name + ".database-app"));
    }

    @Override
    public void close() {
        for (AutoCloseable engine : reversed()) {
            try {
                engine.close();
            } catch (Exception e) {
                LOG.warn("An engine did not stop cleanly", e);
            }
        }
    }

    private synchronized List<AutoCloseable> reversed() {
        return List.copyOf(running.reversed());
    }

    private synchronized void keep(AutoCloseable engine) {
        running.add(engine);
    }

    private @Nullable String postgres(Collection<Target> targets)
            throws IOException, InterruptedException, SQLException {
        String user = PostgresServer.SUPERUSER;
        String url = surroundings.postgresUrl().orElse("");
        if (url.isEmpty()) {
            PostgresServer server = PostgresServer.start(
                    cache(),
                    data.of(DataFolder.DATABASE),
                    data.of("logs").resolve("postgres.log"),
                    addresses.of(Addresses.Engine.POSTGRESQL),
                    secrets.of("postgres.password"),
                    () -> addresses.refuseBusy(Addresses.Engine.POSTGRESQL));
            keep(server);
            url = server.url();
        } else if (surroundings.postgresAdmin().isEmpty()) {
            return null;
        }
        user = surroundings.postgresAdmin().orElse(user);
        new Databases(url, user, secrets.of("postgres.password"))
                .provide(targets.stream().map(this::accessOf).toList());
        return url;
    }

    private @Nullable String kafka() throws IOException {
        if (surroundings.kafka().isPresent()) {
            return null;
        }
        addresses.refuseBusy(Addresses.Engine.KAFKA);
        addresses.refuseBusy(Addresses.Engine.KAFKA_CONTROLLER);
        KafkaBroker broker = KafkaBroker.start(
                data.of("kafka"),
                addresses.of(Addresses.Engine.KAFKA),
                addresses.of(Addresses.Engine.KAFKA_CONTROLLER));
        keep(broker);
        return broker.bootstrapServers();
    }

    private @Nullable String objects() throws IOException {
        if (surroundings.s3Endpoint().isPresent()) {
            return null;
        }
        addresses.refuseBusy(Addresses.Engine.OBJECTS);
        List<String> buckets = Arrays.stream(Target.values())
                .map(target -> "metier-" + target.serviceName())
                .toList();
        ObjectStore store = ObjectStore.start(
                data.of("objects"),
                buckets,
                addresses.of(Addresses.Engine.OBJECTS),
                secrets.of("storage.access-key"),
                secrets.of("storage.secret-key"));
        keep(store);
        return store.endpoint().toString();
    }

    private @Nullable String mail() throws IOException {
        if (surroundings.smtpHost().isPresent()) {
            return null;
        }
        addresses.refuseBusy(Addresses.Engine.SMTP);
        addresses.refuseBusy(Addresses.Engine.MAIL_PAGE);
        keep(MailServer.start(
                data.of("mail"), addresses.of(Addresses.Engine.SMTP), addresses.of(Addresses.Engine.MAIL_PAGE)));
        return "smtp";
    }

    Endpoints endpoints() {
        String s3 = surroundings.s3Endpoint().orElse("http://127.0.0.1:" + addresses.of(Addresses.Engine.OBJECTS));
        boolean ownMail = surroundings.smtpHost().isEmpty();
        return new Endpoints(
                surroundings
                        .postgresUrl()
                        .orElse("jdbc:postgresql://127.0.0.1:" + addresses.of(Addresses.Engine.POSTGRESQL)),
                surroundings.kafka().orElse("127.0.0.1:" + addresses.of(Addresses.Engine.KAFKA)),
                s3,
                surroundings.s3PublicEndpoint().orElse(publicUrl()),
                surroundings.s3Region(),
                new Endpoints.Smtp(
                        surroundings.smtpHost().orElse("127.0.0.1"),
                        ownMail ? addresses.of(Addresses.Engine.SMTP) : surroundings.smtpPort(),
                        surroundings.smtpUser().orElse("")),
                ownMail ? "http://127.0.0.1:" + addresses.of(Addresses.Engine.MAIL_PAGE) : "");
    }

    private String publicUrl() {
        return surroundings.publicUrl().orElse("http://localhost:" + addresses.port());
    }

    private Callable<@Nullable Void> timed(String name, Callable<@Nullable String> start) {
        return () -> {
            long began = System.nanoTime();
            if (start.call() != null) {
                progress.ready(name, began);
            }
            return null;
        };
    }

    private static void await(Future<?> start) throws IOException, InterruptedException {
        try {
            start.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case StartRefused refused -> throw refused;
                case IOException failed -> throw failed;
                case SQLException failed ->
                    throw new StartRefused("The databases cannot be prepared: " + failed.getMessage(), failed);
                case null, default -> throw new StartRefused("An engine does not start: " + e.getCause(), e);
            }
        }
    }

    /** The programs of PostgreSQL are the same for every data folder. */
    private Path cache() {
        String given = surroundings.variables().getOrDefault("XDG_CACHE_HOME", "");
        Path home = Path.of(System.getProperty("user.home"));
        Path cache = given.isBlank() ? home.resolve(".cache") : Path.of(given);
        return Files.isWritable(home) || !given.isBlank() ? cache.resolve("metier") : data.of("programs");
    }
}
