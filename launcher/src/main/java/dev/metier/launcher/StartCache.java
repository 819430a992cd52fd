package dev.metier.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The JVM's ahead-of-time cache, which halves later starts. A run that recorded what it loads (see {@code metier run})
 * leaves the making of the cache to a process of low priority, so that nobody waits for it at the stop; a cache that does
 * not load is thrown away.
 */
final class StartCache {

    /** Where the cache is wanted; not set where there is one. */
    private static final String WANTED = "metier.start-cache";

    private static final String SCRIPT = """
            i=0
            while kill -0 "$1" 2>/dev/null && [ "$i" -lt 300 ]; do sleep 0.2; i=$((i+1)); done
            nice -n 5 "$2" "@$3/jvm.options" -XX:AOTMode=create "-XX:AOTConfiguration=$4.conf" \
                "-XX:AOTCache=$4.new" -jar "$3/metier.jar" \
                && "$2" "@$3/jvm.options" "-XX:AOTCache=$4.new" -jar "$3/metier.jar" help && mv "$4.new" "$4"
            rm -f "$4.conf" "$4.new"
            """;

    private StartCache() {}

    /** To be called at the end of a run: the recording is written when this process ends. True where one is wanted. */
    static boolean makeAfterThisProcess() {
        String cache = System.getProperty(WANTED);
        if (cache == null) {
            return false;
        }
        Path home =
                Path.of(System.getProperty("java.class.path")).toAbsolutePath().resolveSibling("");
        List<String> command = List.of(
                "setsid",
                "sh",
                "-c",
                SCRIPT,
                "metier-start-cache",
                Long.toString(ProcessHandle.current().pid()),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                home.toString(),
                Path.of(cache).toAbsolutePath().toString());
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            LoggerFactory.getLogger(StartCache.class).warn("No start cache; the next start is as slow as this one", e);
            return false;
        }
    }
}
