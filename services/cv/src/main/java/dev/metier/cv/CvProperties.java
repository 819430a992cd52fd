package dev.metier.cv;

import dev.metier.cv.critique.GrammarProperties;
import dev.metier.cv.critique.ModelProperties;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.reading.ReaderSettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code metier.cv.*}.
 *
 * @param maxFile the largest file that is read; {@code spring.servlet.multipart.max-file-size} must not be smaller
 * @param maxPages the most pages that are read of one file
 * @param maxExpanded the most that everything compressed in one file may expand to
 * @param readTimeout how long reading one file may take
 * @param readers how many files are read at the same time, each in a process of its own
 * @param readerMemory the most that one of these processes keeps on its heap
 * @param readerIdle how long such a process waits for the next file before it stops
 * @param maxCvs how many CVs one person may keep
 * @param maxLetters how many cover letters one person may keep
 * @param recognition of words in files that hold pictures only
 * @param sharing links that show a CV to others
 * @param grammar what checks spelling and grammar
 * @param model the model that proposes other words for lines
 */
@Validated
@ConfigurationProperties("metier.cv")
public record CvProperties(
        @NotNull @DefaultValue("10MB") DataSize maxFile,
        @Min(1) @Max(500) @DefaultValue("50") int maxPages,
        @NotNull @DefaultValue("150MB") DataSize maxExpanded,
        @NotNull @DefaultValue("10s") Duration readTimeout,
        @Min(1) @Max(64) @DefaultValue("2") int readers,
        @NotNull @DefaultValue("256MB") DataSize readerMemory,
        @NotNull @DefaultValue("5m") Duration readerIdle,
        @Min(1) @DefaultValue("100") int maxCvs,
        @Min(1) @DefaultValue("200") int maxLetters,
        @Valid @NotNull @DefaultValue RecognitionSettings recognition,
        @Valid @DefaultValue SharingSettings sharing,
        @Valid @NotNull @DefaultValue GrammarProperties grammar,
        @Valid @NotNull @DefaultValue ModelProperties model) {

    ReaderSettings reading() {
        ReadingLimits limits = new ReadingLimits(maxFile.toBytes(), maxPages, maxExpanded.toBytes(), readTimeout);
        return new ReaderSettings(limits, readers, readerMemory.toBytes(), readerIdle, recognition.settings());
    }
}
