package dev.metier.cv.isolation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a JVM is started for such work: with a bounded heap and nothing of this process's environment.
 *
 * @param heapBytes the most that it may keep in memory
 * @param options of the JVM besides those that all have
 */
public record ChildCommand(
        String classPath, String mainClass, long heapBytes, List<String> options, List<String> arguments) {

    /** Exit code of a JVM that ran out of memory. */
    static final int OUT_OF_MEMORY = 3;

    public ChildCommand {
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
    }

    /**
     * Starts one.
     *
     * @param folder where it keeps temporary files
     */
    public Process start(ChildFolder folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + (heapBytes >> 20) + "m",
                "-Xms16m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=/dev/null",
                "-XX:-CreateCoredumpOnCrash",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder.path()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("LANG", "C.UTF-8");
        return builder.start();
    }
}
