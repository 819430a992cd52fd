package dev.metier.cv.critique.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A role, a project, a course: what has a time and lines of its own. */
public final class Entry {

    private final String pointer;
    private final Section section;
    private final @Nullable String title;
    private final @Nullable String organization;
    private final @Nullable String startDate;
    private final @Nullable String endDate;
    private final List<Line> lines = new ArrayList<>();

    Entry(
            String pointer,
            Section section,
            @Nullable String title,
            @Nullable String organization,
            @Nullable String startDate,
            @Nullable String endDate) {
        this.pointer = pointer;
        this.section = section;
        this.title = title;
        this.organization = organization;
        this.startDate = startDate;
        this.endDate = endDate;
    }

    void add(Line line) {
        lines.add(line);
    }

    public String pointer() {
        return pointer;
    }

    public Section section() {
        return section;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String organization() {
        return organization;
    }

    public @Nullable String startDate() {
        return startDate;
    }

    public @Nullable String endDate() {
        return endDate;
    }

    public Optional<PartialDate> start() {
        return PartialDate.parse(startDate);
    }

    public Optional<PartialDate> end() {
        return PartialDate.parse(endDate);
    }

    public boolean isWork() {
        return section == Section.WORK;
    }

    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    public List<Line> bullets() {
        return lines.stream().filter(Line::isBullet).toList();
    }

    public enum Section {
        WORK,
        VOLUNTEER,
        PROJECT,
        EDUCATION,
        OTHER
    }
}
