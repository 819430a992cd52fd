package dev.metier.cv.reading;

import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.Recognition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a reader process is started: from the class path of this process, with a small heap and nothing of its environment.
 *
 * @param heapBytes the most that a reader may keep in memory
 */
record ReaderCommand(String mainClass, long heapBytes, List<String> arguments) {

    /** Exit code of a JVM that ran out of memory. */
    static final int OUT_OF_MEMORY = 3;

    private static final String NO_LOG = "org.apache.commons.logging.impl.NoOpLog";

    ReaderCommand {
        arguments = List.copyOf(arguments);
    }

    static ReaderCommand of(ReadingLimits limits, long heapBytes, Recognition recognition) {
        return new ReaderCommand(
                ReaderMain.class.getName(),
                heapBytes,
                List.of(
                        Long.toString(limits.maxBytes()),
                        Integer.toString(limits.maxPages()),
                        Long.toString(limits.maxExpandedBytes()),
                        Long.toString(limits.timeout().toMillis()),
                        recognition.program(),
                        String.join(",", recognition.languages()),
                        Integer.toString(recognition.maxPages()),
                        Long.toString(recognition.timeout().toMillis())));
    }

    Process start() throws IOException {
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
                // what a log says of a file is part of the file
                "-Dorg.apache.commons.logging.Log=" + NO_LOG,
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dlog4j2.simplelogLevel=OFF",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("LANG", "C.UTF-8");
        return builder.start();
    }
}
