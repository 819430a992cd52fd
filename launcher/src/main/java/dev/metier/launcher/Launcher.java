package dev.metier.launcher;

import dev.metier.launcher.engines.StartRefused;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** The one entry point of the platform. */
public final class Launcher {

    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    private Launcher() {}

    public static void main(String... arguments) throws Exception {
        try {
            run(Options.parse(arguments));
        } catch (StartRefused e) {
            System.err.println("Metier: " + e.getMessage());
            System.exit(REFUSED);
        }
    }

    private static void run(Options options) throws IOException, InterruptedException {
        switch (options.command()) {
            case HELP -> System.out.print(Options.HELP.formatted(targetNames()));
            case DEMO -> System.exit(Demo.run(options) ? 0 : FAILED);
            case RUN, ENGINES -> runUntilStopped(options);
        }
    }

    private static void runUntilStopped(Options options) throws IOException, InterruptedException {
        Logging logging = Logging.begin();
        Progress progress = new Progress(System.out);
        Surroundings surroundings = new Surroundings(System.getenv());
        DataFolder data = DataFolder.open(options.data());
        if (options.fresh()) {
            data.clear();
        }
        if (surroundings.builtIn()) {
            logging.toFolder(data.of("logs"));
        } else {
            logging.toConsoleAsJson();
        }
        progress.say("Metier starts; data in " + data.path());
        CountDownLatch end = new CountDownLatch(1);
        Platform platform = Platform.start(options, surroundings, data, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, progress, end), "metier-stop"));
        Welcome.say(platform, options, progress);
        if (options.command() == Options.Command.RUN && options.everything()) {
            Demo.fillOnce(platform, options, data, progress);
            progress.say("Ctrl-C stops it.");
        }
        end.await();
    }

    /** Ends with 0: a stop that was asked for is no failure, whatever signal asked. */
    private static void stop(Platform platform, Progress progress, CountDownLatch end) {
        long began = System.nanoTime();
        progress.say("Metier stops …");
        platform.close();
        progress.say("Metier stopped after %.1f s.".formatted((System.nanoTime() - began) / 1e9));
        if (StartCache.makeAfterThisProcess()) {
            progress.say(
                    "This run is recorded now to make later starts faster; it happens once and may be interrupted.");
        }
        end.countDown();
        Runtime.getRuntime().halt(0);
    }

    private static String targetNames() {
        return Arrays.stream(Target.values()).map(Target::serviceName).collect(Collectors.joining(", "));
    }
}
