package dev.metier.cv.critique.grammar;

import dev.metier.contracts.cv.Resume;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The program as the build packs it, and CVs to check with it. */
final class GrammarProgram {

    private GrammarProgram() {}

    static GrammarSettings settings(int processes, Duration patience, Duration timeout) {
        return new GrammarSettings(folder(), processes, 512L << 20, patience, timeout, Duration.ofMinutes(5));
    }

    static Path folder() {
        return Path.of(System.getProperty("metier.cv.grammar.folder"));
    }

    static Resume resume(List<String> lines) {
        return JsonMapper.shared()
                .convertValue(
                        Map.of(
                                "basics",
                                Map.of("name", "Ada Brinkmann"),
                                "work",
                                List.of(Map.of("name", "Depot", "startDate", "2019-01", "highlights", lines))),
                        Resume.class);
    }

    /** The processes that check a language for this one. */
    static Stream<ProcessHandle> running(String language) {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info()
                        .commandLine()
                        .filter(line -> line.contains("GrammarMain " + language))
                        .isPresent());
    }
}
