package dev.metier.cv;

import dev.metier.cv.parsing.Recognition;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code metier.cv.recognition.*}.
 *
 * @param program Tesseract, by name or path; files of pictures are refused where it is blank or not installed
 * @param languages by the names that Tesseract has for them; where empty, those installed that fit, English first
 * @param maxPages the most pages of pictures in one file
 * @param timeout for one file
 */
public record RecognitionSettings(
        @NotNull @DefaultValue("tesseract") String program,
        @NotNull @DefaultValue List<String> languages,
        @Min(1) @Max(50) @DefaultValue("10") int maxPages,
        @NotNull @DefaultValue("60s") Duration timeout) {

    Recognition settings() {
        return new Recognition(program, languages, maxPages, timeout);
    }
}
