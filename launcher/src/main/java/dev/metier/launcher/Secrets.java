package dev.metier.launcher;

import dev.metier.launcher.engines.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Passwords and keys by name. A name is looked for in the environment ({@code jobs.client-secret} is
 * {@code METIER_SECRET_JOBS_CLIENT_SECRET}), in the folder {@code METIER_SECRETS_DIR} (a file per name, as Kubernetes
 * and Vault mount them) and in the file of the data folder; where a platform runs on one machine a missing one is made
 * at random and kept there, readable by the owner only.
 */
final class Secrets {

    static final String FILE = "secrets.properties";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Map<String, String> environment;
    private final Path file;
    private final boolean mayCreate;
    private final TreeMap<String, String> kept = new TreeMap<>();

    private Secrets(Map<String, String> environment, Path file, boolean mayCreate) {
        this.environment = environment;
        this.file = file;
        this.mayCreate = mayCreate;
    }

    static Secrets open(Map<String, String> environment, Path dataFolder, boolean mayCreate) throws IOException {
        Secrets secrets = new Secrets(environment, dataFolder.resolve(FILE), mayCreate);
        if (Files.exists(secrets.file)) {
            Files.readAllLines(secrets.file).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .forEach(line -> secrets.kept.put(line[0], line[1]));
        }
        return secrets;
    }

    /** A password or secret of 43 letters, digits, `-` and `_`. */
    synchronized String of(String name) {
        return of(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(random()));
    }

    /** A key of 256 bits in Base64. */
    synchronized String key(String name) {
        return of(name, () -> Base64.getEncoder().encodeToString(random()));
    }

    /** A secret that may be missing. */
    synchronized Optional<String> ifKnown(String name) {
        String given = given(name);
        return Optional.ofNullable(given == null ? kept.get(name) : given);
    }

    private String of(String name, Supplier<String> creation) {
        String given = given(name);
        if (given != null) {
            return given;
        }
        String known = kept.get(name);
        if (known != null) {
            return known;
        }
        if (!mayCreate) {
            throw new StartRefused(
                    "The secret %s is missing: set %s, or put it into a file of that name in METIER_SECRETS_DIR."
                            .formatted(name, variable(name)));
        }
        String created = creation.get();
        kept.put(name, created);
        write();
        return created;
    }

    private @Nullable String given(String name) {
        String variable = environment.get(variable(name));
        if (variable != null) {
            return variable;
        }
        String folder = environment.get("METIER_SECRETS_DIR");
        Path mounted = folder == null ? null : Path.of(folder, name);
        try {
            return mounted == null || !Files.exists(mounted)
                    ? null
                    : Files.readString(mounted).strip();
        } catch (IOException e) {
            throw new StartRefused("The secret file %s cannot be read.".formatted(mounted), e);
        }
    }

    private void write() {
        String lines = kept.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Path unfinished = file.resolveSibling(FILE + ".new");
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    unfinished,
                    "# Made by Metier on the first start. Keep it with the data, show it to nobody.\n" + lines);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String variable(String name) {
        return "METIER_SECRET_"
                + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
