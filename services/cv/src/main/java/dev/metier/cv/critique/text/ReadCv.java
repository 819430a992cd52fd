package dev.metier.cv.critique.text;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.critique.text.Entry.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CV as it is criticised. Depends on its arguments alone: there is no clock.
 *
 * @param today the day that counts as today: the one given, else {@code meta.lastModified}, else the latest date in the CV
 */
public record ReadCv(
        Resume resume,
        List<Line> lines,
        List<Entry> entries,
        Vocabulary words,
        @Nullable LocalDate today,
        boolean todayGiven) {

    public ReadCv {
        lines = List.copyOf(lines);
        entries = List.copyOf(entries);
    }

    public static ReadCv of(Resume resume, Vocabulary words, @Nullable LocalDate day) {
        ResumeLines read = ResumeLines.of(resume);
        LocalDate today = day == null ? latestDate(resume, read.entries()).orElse(null) : day;
        return new ReadCv(resume, read.lines(), read.entries(), words, today, day != null);
    }

    /** The same CV with another text in one line. */
    public ReadCv with(String pointer, String written) {
        List<Line> changed = lines.stream()
                .map(line ->
                        line.pointer().equals(pointer) ? Line.of(pointer, line.kind(), line.entry(), written) : line)
                .toList();
        return new ReadCv(resume, changed, entries, words, today, todayGiven);
    }

    private static Optional<LocalDate> latestDate(Resume resume, List<Entry> entries) {
        String modified = resume.meta() == null ? null : resume.meta().lastModified();
        if (modified != null) {
            Optional<PartialDate> day = PartialDate.parse(modified.substring(0, Math.min(10, modified.length())));
            if (day.isPresent()) {
                return day.map(PartialDate::latest);
            }
        }
        Stream<String> others = Stream.concat(
                resume.certificates().stream().map(Resume.Certificate::date),
                resume.awards().stream().map(Resume.Award::date));
        return Stream.concat(entries.stream().flatMap(entry -> Stream.of(entry.startDate(), entry.endDate())), others)
                .filter(Objects::nonNull)
                .map(PartialDate::parse)
                .flatMap(Optional::stream)
                .map(PartialDate::latest)
                .max(LocalDate::compareTo);
    }

    /** The texts that tell its language. */
    public static List<String> telling(Resume resume) {
        return ResumeLines.of(resume).lines().stream()
                .filter(Line::isProse)
                .map(Line::text)
                .toList();
    }

    public List<Line> prose() {
        return lines.stream().filter(Line::isProse).toList();
    }

    public List<Line> bullets() {
        return lines.stream().filter(Line::isBullet).toList();
    }

    public List<Entry> work() {
        return in(Section.WORK);
    }

    public List<Entry> in(Section section) {
        return entries.stream().filter(entry -> entry.section() == section).toList();
    }

    public Optional<Line> line(String pointer) {
        return lines.stream().filter(line -> line.pointer().equals(pointer)).findFirst();
    }

    /** Whether the entry is over: it names an end that is not after today. */
    public boolean isOver(Entry entry) {
        return entry.end()
                .filter(end -> today == null || !end.earliest().isAfter(today))
                .isPresent();
    }

    /** Whether the entry goes on: it began and names no end. */
    public static boolean goesOn(Entry entry) {
        return entry.start().isPresent()
                && (entry.endDate() == null || entry.endDate().isBlank());
    }

    public int wordCount() {
        return lines.stream().mapToInt(Line::words).sum();
    }
}
