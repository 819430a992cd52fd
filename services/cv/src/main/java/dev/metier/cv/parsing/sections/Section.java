package dev.metier.cv.parsing.sections;

import dev.metier.cv.parsing.document.Line;
import java.util.List;
import java.util.Optional;

/**
 * The lines under one heading.
 *
 * @param heading absent at the head of a CV
 */
public record Section(SectionKind kind, Optional<Line> heading, List<Line> lines) {
    public Section {
        lines = List.copyOf(lines);
    }
}
