package dev.metier.cv.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The temporary files of one process, which go with it whatever ended it. The name says whose child it is: the folders of a
 * service that was killed are deleted by the next one.
 */
public record ChildFolder(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(ChildFolder.class);
    private static final String PREFIX = "metier-child-";

    public static ChildFolder create() throws IOException {
        return new ChildFolder(Files.createTempDirectory(temporary(), mine()));
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Process numbers come again after a restart, so the time of the start stands beside it. */
    private static String mine() {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        return PREFIX + ProcessHandle.current().pid() + "-" + started + "-";
    }

    /** Deletes the folders of services that are gone. */
    static void sweep() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary(), PREFIX + "*-*-*")) {
            ChildFolder probe = create();
            UserPrincipal user = Files.getOwner(probe.path());
            probe.delete();
            for (Path folder : folders) {
                if (isLeft(folder) && isOf(user, folder)) {
                    new ChildFolder(folder).delete();
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("Old temporary files were not deleted: {}", e.getMessage());
        }
    }

    private static boolean isLeft(Path folder) {
        String name = folder.getFileName().toString();
        String parent = name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length()));
        if (name.startsWith(mine()) || !parent.matches("\\d{1,18}")) {
            return false;
        }
        long pid = Long.parseLong(parent);
        return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
    }

    /** Nobody else can change it meanwhile. */
    private static boolean isOf(UserPrincipal user, Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder).equals(user);
    }

    /** With all that is in it; links are not followed. */
    void delete() {
        try (Stream<Path> walk = Files.walk(path)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            LOG.debug("{} is gone already.", path);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Temporary files of a process were not deleted: {}", e.getMessage());
        }
    }
}
