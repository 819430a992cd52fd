package dev.metier.cv.parsing.sections;

import dev.metier.cv.parsing.document.Line;
import java.util.List;

/** The lines under one heading, without the heading. */
public record Section(SectionKind kind, List<Line> lines) {
    public Section {
        lines = List.copyOf(lines);
    }
}
