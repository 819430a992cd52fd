package dev.metier.launcher;

import dev.metier.launcher.demo.DemoWorld;
import dev.metier.launcher.demo.Journey;
import dev.metier.launcher.demo.JourneyInput;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** The demo world of a first start and the journey of {@code metier demo}. */
final class Demo {

    private Demo() {}

    /** Fills the demo world unless it was filled, or left out, before; then tells its accounts. */
    static void fillOnce(Platform platform, Options options, DataFolder data, Progress progress) {
        Path marker = data.of(DataFolder.DEMO_WORLD);
        try {
            if (!Files.exists(marker)) {
                if (!options.empty()) {
                    DemoWorld.fill(URI.create(platform.localUrl()), Clock.systemUTC(), progress::say);
                }
                Files.writeString(marker, options.empty() ? "left out\n" : "filled\n");
                return;
            }
            if (Files.readString(marker).startsWith("filled")) {
                DemoWorld.accounts().forEach(progress::say);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Demo.class).warn("The demo world is not complete", e);
            progress.say("  The demo world is not complete: " + e.getMessage() + ". The next start goes on with it.");
        }
    }

    /** Makes the journey on the platform at the port; starts one for it where none answers. */
    static boolean run(Options options) throws IOException, InterruptedException {
        Map<String, String> environment = System.getenv();
        String address = "http://localhost:" + options.port();
        if (new Readiness().isReady(address)) {
            return travel(options, address, Secrets.open(environment, options.data(), false));
        }
        Progress progress = new Progress(System.out);
        Logging logging = Logging.begin();
        try (DataFolder data = DataFolder.open(options.data())) {
            logging.toFolder(data.of("logs"));
            progress.say("No platform answers at %s; starting one, data in %s".formatted(address, data.path()));
            Platform platform = Platform.start(options, new Surroundings(environment), data, progress);
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "metier-stop"));
            return travel(options, address, platform.secrets());
        }
    }

    private static boolean travel(Options options, String address, Secrets secrets) {
        JourneyInput input = new JourneyInput(
                URI.create(address),
                options.journey().cv(),
                options.journey().job(),
                new Surroundings(System.getenv()).adminEmail(),
                secrets.ifKnown("admin.password").orElse(null));
        return Journey.run(input, System.out::println);
    }
}
