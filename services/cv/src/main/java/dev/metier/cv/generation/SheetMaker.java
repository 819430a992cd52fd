package dev.metier.cv.generation;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.generation.Sheet.Entry;
import dev.metier.cv.generation.Sheet.Section;
import dev.metier.cv.marks.Joint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Turns a CV into a sheet. It prints what the CV holds and adds nothing but headings. */
final class SheetMaker {

    private final Resume resume;
    private final Words words;
    private final EntryTexts entries;

    SheetMaker(Resume resume, Words words) {
        this.resume = resume;
        this.words = words;
        this.entries = new EntryTexts(words);
    }

    /** @param order names of sections */
    Sheet sheet(List<String> order) {
        String name = PlainWords.of(Objects.requireNonNullElse(resume.basics().name(), ""));
        String title = name.isEmpty() ? words.of("document") : name + " – " + words.of("document");
        List<Section> sections = order.stream()
                .map(this::section)
                .flatMap(Optional::stream)
                .filter(section ->
                        !section.entries().isEmpty() || !section.lines().isEmpty())
                .toList();
        return new Sheet(words, title, new HeadTexts(words).head(resume.basics()), sections);
    }

    /** The head alone, for a letter. */
    Sheet letterhead(String title) {
        Sheet.Head head = new HeadTexts(words).head(resume.basics());
        return new Sheet(words, title, new Sheet.Head(head.name(), head.label(), head.contact(), null), List.of());
    }

    private Optional<Section> section(String name) {
        return switch (name) {
            case "summary" -> entries(name, List.of(resume.basics()), (path, basics) -> summary());
            case "work" -> entries(name, resume.work(), entries::work);
            case "education" -> entries(name, resume.education(), entries::education);
            case "projects" -> entries(name, resume.projects(), entries::project);
            case "volunteer" -> entries(name, resume.volunteer(), entries::volunteer);
            case "certificates" -> entries(name, resume.certificates(), entries::certificate);
            case "awards" -> entries(name, resume.awards(), entries::award);
            case "publications" -> entries(name, resume.publications(), entries::publication);
            case "references" -> entries(name, resume.references(), entries::reference);
            case "skills" -> lines(name, resume.skills(), this::skill);
            case "languages" -> lines(name, resume.languages(), this::language);
            case "interests" -> lines(name, resume.interests(), this::interest);
            default -> custom(name);
        };
    }

    private Entry summary() {
        List<Line> texts =
                EntryMaker.paragraphs("basics", "summary", resume.basics().summary());
        return new Entry(null, null, List.of(), texts, List.of(), List.of());
    }

    private <T> Optional<Section> entries(String name, List<T> items, BiFunction<String, T, Entry> entry) {
        List<Entry> made = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            made.add(entry.apply(name + "/" + i, items.get(i)));
        }
        made.removeIf(Entry::isEmpty);
        return heading(name).map(heading -> new Section(name, heading, made, List.of()));
    }

    private <T> Optional<Section> lines(String name, List<T> items, BiFunction<LineMaker, T, LineMaker> line) {
        List<Line> made = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            made.addAll(line.apply(LineMaker.at(name + "/" + i), items.get(i)).lines());
        }
        return heading(name).map(heading -> new Section(name, heading, List.of(), made));
    }

    private Optional<Line> heading(String name) {
        return LineMaker.at("heading").field(Joint.NONE, name, words.of(name)).line();
    }

    private Optional<Section> custom(String name) {
        int number = Integer.parseInt(name.substring(name.indexOf('-') + 1)) - 1;
        Resume.@Nullable Meta meta = resume.meta();
        if (meta == null || number >= meta.custom().size()) {
            return Optional.empty();
        }
        Resume.CustomSection section = meta.custom().get(number);
        String path = "meta/custom/" + number;
        List<Entry> made = new ArrayList<>();
        for (int i = 0; i < section.entries().size(); i++) {
            made.add(entries.custom(path + "/entries/" + i, section.entries().get(i)));
        }
        made.removeIf(Entry::isEmpty);
        return LineMaker.at(path)
                .field(Joint.NONE, "title", section.title())
                .line()
                .map(heading -> new Section(name, heading, made, List.of()));
    }

    private LineMaker skill(LineMaker line, Resume.Skill skill) {
        return line.field(Joint.NONE, "name", skill.name())
                .field(Joint.BRACKETS, "level", skill.level())
                .list(Joint.COLON, "", "keywords", skill.keywords());
    }

    private LineMaker language(LineMaker line, Resume.Language language) {
        return line.field(Joint.NONE, "language", language.language())
                .field(Joint.BRACKETS, "fluency", language.fluency());
    }

    private LineMaker interest(LineMaker line, Resume.Interest interest) {
        return line.field(Joint.NONE, "name", interest.name()).list(Joint.COLON, "", "keywords", interest.keywords());
    }
}
