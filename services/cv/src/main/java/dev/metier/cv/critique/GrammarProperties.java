package dev.metier.cv.critique;

import dev.metier.cv.critique.grammar.GrammarSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code metier.cv.grammar.*}.
 *
 * @param folder with the jars of the module {@code grammar}; where it is missing spelling and grammar are not checked
 * @param processes how many languages are kept in memory at the same time, each in a process of its own
 * @param memory the most that one of these processes keeps on its heap
 * @param patience how long a request waits for a process that is starting or busy
 * @param timeout for checking one CV
 * @param idle how long a process waits for the next CV before it stops
 */
public record GrammarProperties(
        @NotNull @DefaultValue("grammar") Path folder,
        @Min(1) @Max(8) @DefaultValue("2") int processes,
        @NotNull @DefaultValue("512MB") DataSize memory,
        @NotNull @DefaultValue("5s") Duration patience,
        @NotNull @DefaultValue("10s") Duration timeout,
        @NotNull @DefaultValue("5m") Duration idle) {

    GrammarSettings settings() {
        return new GrammarSettings(folder, processes, memory.toBytes(), patience, timeout, idle);
    }
}
