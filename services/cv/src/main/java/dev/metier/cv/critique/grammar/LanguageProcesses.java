package dev.metier.cv.critique.grammar;

import dev.metier.cv.isolation.ChildCommand;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One process for each language that is in use, so many at most; the one that nobody asked for longest gives way. */
final class LanguageProcesses implements AutoCloseable {

    private static final String MAIN_CLASS = "dev.metier.grammar.GrammarMain";

    private final GrammarSettings settings;
    /** The one asked for longest ago first. */
    private final Map<String, LanguageProcess> byLanguage = new LinkedHashMap<>(16, 0.75f, true);

    LanguageProcesses(GrammarSettings settings) {
        this.settings = settings;
    }

    /** The process of a language; empty while all places are taken by others. */
    synchronized Optional<LanguageProcess> of(String language) {
        LanguageProcess known = byLanguage.get(language);
        if (known != null) {
            return Optional.of(known);
        }
        if (byLanguage.size() >= settings.processes() && !makeRoom()) {
            return Optional.empty();
        }
        LanguageProcess process = new LanguageProcess(command(language), settings.idle());
        byLanguage.put(language, process);
        return Optional.of(process);
    }

    private boolean makeRoom() {
        Iterator<LanguageProcess> eldestFirst = byLanguage.values().iterator();
        while (eldestFirst.hasNext()) {
            if (eldestFirst.next().giveWay()) {
                eldestFirst.remove();
                return true;
            }
        }
        return false;
    }

    private ChildCommand command(String language) {
        return new ChildCommand(
                settings.folder().toAbsolutePath() + "/*",
                MAIN_CLASS,
                settings.heapBytes(),
                List.of(
                        // dictionaries are built of much that lives short
                        "-Xmn" + (settings.heapBytes() >> 23) + "m",
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
