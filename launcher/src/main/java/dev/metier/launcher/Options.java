package dev.metier.launcher;

import dev.metier.launcher.engines.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param host address of the web port; the ports behind it stay on loopback while the engines are built in
 * @param fresh forget the data of earlier runs
 * @param empty do not fill the demo world on a first start
 */
public record Options(
        Command command,
        Set<Target> targets,
        int port,
        String host,
        Path data,
        boolean fresh,
        boolean empty,
        JourneyFiles journey) {

    /** What to do. */
    public enum Command {
        RUN,
        ENGINES,
        DEMO,
        HELP
    }

    /** What the demo is made with; a sample of the product where nothing is given. */
    public record JourneyFiles(@Nullable Path cv, @Nullable Path job) {

        static final JourneyFiles SAMPLES = new JourneyFiles(null, null);

        JourneyFiles withCv(Path file) {
            return new JourneyFiles(existing(file), job);
        }

        JourneyFiles withJob(Path file) {
            return new JourneyFiles(cv, existing(file));
        }

        private static Path existing(Path file) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new StartRefused("The file %s cannot be read.".formatted(file));
            }
            return file;
        }
    }

    static final int DEFAULT_PORT = 8080;

    static final String HELP = """
            Metier, a career and hiring platform in one process.

              java -jar metier.jar [run] [options]   start the platform
              java -jar metier.jar engines [options] start PostgreSQL, Kafka, S3 and mail only
              java -jar metier.jar demo [options]    the journey from CV to decision on a running platform
              java -jar metier.jar help              this text

              --target a,b   services to start (default all): %s
              --port N       port of the web application (default 8080; all other ports move with it)
              --host H       address it listens on (default 127.0.0.1)
              --data DIR     folder of everything that is kept (default ./data)
              --fresh        forget what the folder holds and start anew
              --empty        no demo world on a first start
              --cv FILE      demo: a CV (PDF or DOCX) instead of the sample
              --job FILE     demo: a posting (text or Markdown) instead of the sample

            Engines of your own instead of the built-in ones: METIER_POSTGRES_URL, METIER_KAFKA,
            METIER_S3_ENDPOINT, METIER_SMTP_HOST (see docs/settings.md).
            """;

    static Options parse(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Command command = Command.RUN;
        if (!rest.isEmpty() && !rest.peek().startsWith("-")) {
            command = command(rest.pop());
        }
        Options options = DEFAULTS.with(command);
        while (!rest.isEmpty()) {
            options = options.and(rest);
        }
        return options;
    }

    private static final Options DEFAULTS = new Options(
            Command.RUN,
            EnumSet.allOf(Target.class),
            DEFAULT_PORT,
            "127.0.0.1",
            Path.of("data"),
            false,
            false,
            JourneyFiles.SAMPLES);

    boolean everything() {
        return targets.size() == Target.values().length;
    }

    private Options and(Deque<String> rest) {
        String[] option = rest.pop().split("=", 2);
        if (option.length == 2) {
            rest.push(option[1]);
        }
        return switch (option[0]) {
            case "--target" -> with(Target.parse(value(option[0], rest)));
            case "--port" ->
                new Options(command, targets, port(value(option[0], rest)), host, data, fresh, empty, journey);
            case "--host" -> new Options(command, targets, port, value(option[0], rest), data, fresh, empty, journey);
            case "--data" ->
                new Options(command, targets, port, host, Path.of(value(option[0], rest)), fresh, empty, journey);
            case "--fresh" -> new Options(command, targets, port, host, data, true, empty, journey);
            case "--empty" -> new Options(command, targets, port, host, data, fresh, true, journey);
            case "--cv" -> with(journey.withCv(Path.of(value(option[0], rest))));
            case "--job" -> with(journey.withJob(Path.of(value(option[0], rest))));
            case "--help", "-h" -> with(Command.HELP);
            default -> throw new StartRefused("Unknown option %s. `help` lists what there is.".formatted(option[0]));
        };
    }

    private Options with(Command wanted) {
        return new Options(wanted, targets, port, host, data, fresh, empty, journey);
    }

    private Options with(JourneyFiles wanted) {
        return new Options(command, targets, port, host, data, fresh, empty, wanted);
    }

    private Options with(Set<Target> wanted) {
        return new Options(command, wanted, port, host, data, fresh, empty, journey);
    }

    private static Command command(String name) {
        return switch (name) {
            case "run" -> Command.RUN;
            case "engines" -> Command.ENGINES;
            case "demo" -> Command.DEMO;
            case "help" -> Command.HELP;
            default -> throw new StartRefused("Unknown command %s. `help` lists what there is.".formatted(name));
        };
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new StartRefused("%s needs a value.".formatted(option));
        }
        return rest.pop();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1024 || Integer.parseInt(text) > 65000) {
            throw new StartRefused("--port %s is not a port from 1024 to 65000.".formatted(text));
        }
        return Integer.parseInt(text);
    }
}
