package dev.metier.cv.reading;

import dev.metier.cv.isolation.ChildCommand;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.Recognition;
import java.util.List;

/**
 * How a reader process is started: from the class path of this process, with a small heap and no log.
 *
 * @param heapBytes the most that a reader may keep in memory
 */
record ReaderCommand(String mainClass, long heapBytes, List<String> arguments) {

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

    ChildCommand child() {
        return new ChildCommand(
                System.getProperty("java.class.path"),
                mainClass,
                heapBytes,
                List.of(
                        // what a log says of a file is part of the file
                        "-Dorg.apache.commons.logging.Log=" + NO_LOG,
                        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                        "-Dlog4j2.simplelogLevel=OFF"),
                arguments);
    }
}
