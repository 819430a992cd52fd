package dev.metier.cv.critique.grammar;

import dev.metier.cv.isolation.ChildCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One process for each language that is in use, so many at most; the one that nobody asked for longest gives way. */
final class LanguageProcesses implements AutoCloseable {

    private static final String MAIN_CLASS = "dev.metier.grammar.GrammarMain";

    private final GrammarSettings settings;
    private final Map<String, LanguageProcess> byLanguage;

    LanguageProcesses(GrammarSettings settings) {
        this.settings = settings;
        this.byLanguage = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, LanguageProcess> eldest) {
                boolean tooMany = size() > settings.processes();
                if (tooMany) {
                    eldest.getValue().close();
                }
                return tooMany;
            }
        };
    }

    synchronized LanguageProcess of(String language) {
        return byLanguage.computeIfAbsent(language, name -> new LanguageProcess(command(name), settings.idle()));
    }

    private ChildCommand command(String language) {
        return new ChildCommand(
                settings.folder().toAbsolutePath() + "/*",
                MAIN_CLASS,
                settings.heapBytes(),
                List.of(
                        // no host has an address: what is read here stays here
                        "-Djdk.net.hosts.file=/dev/null",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"),
                List.of(language));
    }

    @Override
    public synchronized void close() {
        byLanguage.values().forEach(LanguageProcess::close);
        byLanguage.clear();
    }
}
