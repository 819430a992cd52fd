package dev.metier.search.index;

import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.lucene.LuceneIndex;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A folder per generation, and a small file that names the one that answers. */
final class LuceneFolders implements IndexEngine {

    private static final String CURRENT = "current.properties";

    private final Path folder;

    LuceneFolders(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "lucene";
    }

    /** A file that cannot be read names nothing. */
    @Override
    public Optional<Generation> current() {
        Properties written = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(CURRENT))) {
            written.load(reader);
            return Optional.of(new Generation(
                    Integer.parseInt(written.getProperty("generation", "")),
                    Instant.parse(written.getProperty("built-at", "")),
                    written.getProperty("reason", "")));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void makeCurrent(Generation generation) {
        Properties written = new Properties();
        written.setProperty("generation", Integer.toString(generation.number()));
        written.setProperty("built-at", generation.builtAt().toString());
        written.setProperty("reason", generation.reason());
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(CURRENT + ".new");
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                written.store(writer, null);
            }
            Files.move(unfinished, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean holds(Generation generation) {
        return Files.isDirectory(of(generation)) && !content(of(generation)).isEmpty();
    }

    @Override
    public HybridIndex open(IndexSchema schema, Generation generation) {
        return LuceneIndex.open(schema, of(generation));
    }

    @Override
    public void deleteAllBut(Generation generation) {
        content(folder).stream()
                .filter(each -> Files.isDirectory(each) && !each.equals(of(generation)))
                .forEach(LuceneFolders::delete);
        content(Objects.requireNonNull(folder.toAbsolutePath().getParent())).stream()
                .filter(this::isOfAnotherSchema)
                .forEach(LuceneFolders::delete);
    }

    @Override
    public void delete(Generation generation) {
        delete(of(generation));
    }

    /** Files are there or they are broken. */
    @Override
    public boolean isAway(RuntimeException failure) {
        return false;
    }

    /** The name of a schema ends in its version: {@code candidates-1-384}. */
    private boolean isOfAnotherSchema(Path other) {
        return !name(other).equals(name(folder)) && base(other).equals(base(folder));
    }

    private static String base(Path schema) {
        return name(schema).replaceFirst("-.*", "-");
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName()).toString();
    }

    private Path of(Generation generation) {
        return folder.resolve(Integer.toString(generation.number()));
    }

    private static List<Path> content(Path folder) {
        try (Stream<Path> content = Files.list(folder)) {
            return content.toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
