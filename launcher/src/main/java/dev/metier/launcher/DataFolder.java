package dev.metier.launcher;

import dev.metier.launcher.engines.Folders;
import dev.metier.launcher.engines.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder of everything that is kept; one platform at a time holds it. */
final class DataFolder implements AutoCloseable {

    private static final List<String> CONTENT = List.of(
            DataFolder.DATABASE,
            "postgres.new",
            "kafka",
            "kafka.new",
            "objects",
            "mail",
            "services",
            "logs",
            Secrets.FILE,
            DataFolder.DEMO_WORLD);
    static final String DATABASE = "postgres";
    static final String DEMO_WORLD = "demo-world";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws StartRefused if another process holds the folder */
    static DataFolder open(Path folder) throws IOException {
        Path path = Files.createDirectories(folder.toAbsolutePath().normalize());
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new StartRefused(
                    "The folder %s is in use by another Metier. Stop it, or choose another folder with --data."
                            .formatted(path));
        }
        return new DataFolder(path, channel);
    }

    Path of(String name) {
        return path.resolve(name);
    }

    Path path() {
        return path;
    }

    /** Whether an earlier run may have left somebody's data. */
    boolean holdsPeople() {
        return Files.exists(of(DATABASE));
    }

    /** Deletes what Metier put into the folder and nothing else. */
    void clear() throws IOException {
        for (String name : CONTENT) {
            Folders.delete(of(name));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
