package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.sections.Section;
import dev.metier.cv.parsing.sections.SectionHeadings;
import dev.metier.cv.parsing.sections.SectionKind;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Reads each section of a CV into the part of JSON Resume that it is about. */
public final class ResumeReader {

    /** Lines about the person under "About" that are no text. */
    private static final int SHORT_WORDS = 5;

    private final SectionHeadings headings;

    public ResumeReader(SectionHeadings headings) {
        this.headings = headings;
    }

    public Draft read(List<Section> found) {
        List<Section> told = SkillLists.told(SkillGroups.told(SectionGuess.told(found), headings));
        Draft resume = new Draft();
        Draft basics = resume.object("basics");
        List<Line> header = lines(told, SectionKind.HEADER);
        List<Line> about = new ArrayList<>(header);
        about.addAll(lines(told, SectionKind.CONTACT));
        about.addAll(lines(told, SectionKind.PROFILES));
        List<Line> stray = new ArrayList<>(StrayContacts.in(told, about));
        stray.addAll(StrayContacts.accounts(told));
        stray.addAll(StrayContacts.aboveHeadings(told, about));
        about.addAll(stray);
        List<Section> sections = StrayContacts.without(told, stray);
        boolean isContactInSummary = Contacts.email(about).isEmpty()
                && Contacts.email(lines(sections, SectionKind.SUMMARY)).isPresent();
        if (isContactInSummary) {
            about.addAll(lines(sections, SectionKind.SUMMARY));
        }
        new BasicsReader(headings, header, about).read(basics);
        ProfilesReader.read(about, basics);
        summary(
                sections.stream()
                        .filter(section -> section.kind() == SectionKind.SUMMARY)
                        .flatMap(section -> ListLevels.withoutEntries(section.lines()).stream())
                        .toList(),
                basics);
        sections.forEach(section -> read(section, resume));
        if (resume.items("languages").isEmpty()) {
            header.stream()
                    .filter(line -> LanguagesReader.isList(line.text()))
                    .findFirst()
                    .ifPresent(line -> add(resume, "languages", LanguagesReader.read(List.of(line))));
        }
        moveTitleFromName(resume, basics);
        return resume;
    }

    /** A CV without a name often begins with the profession in the place of the name. */
    private static void moveTitleFromName(Draft resume, Draft basics) {
        basics.get("name").ifPresent(name -> {
            boolean isPosition = resume.items("work").stream()
                    .flatMap(work -> work.get("position").stream())
                    .anyMatch(position -> Vocabulary.key(position.value()).equals(Vocabulary.key(name.value())));
            if (isPosition) {
                basics.remove("name");
                basics.replace("label", new Found(name.value(), 0.6, name.source()));
            }
        });
    }

    private static List<Line> lines(List<Section> sections, SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private static void read(Section section, Draft resume) {
        List<Line> lines = ListLevels.withoutEntries(section.lines());
        switch (section.kind()) {
            case WORK -> add(resume, "work", new WorkReader("name").read(lines));
            case VOLUNTEER -> add(resume, "volunteer", new WorkReader("organization").read(lines));
            case EDUCATION -> add(resume, "education", EducationReader.read(lines));
            case SKILLS -> add(resume, "skills", SkillsReader.read(lines));
            case PROJECTS -> add(resume, "projects", ProjectsReader.read(lines));
            case LANGUAGES -> add(resume, "languages", LanguagesReader.read(lines));
            case AWARDS -> add(resume, "awards", new ShortEntriesReader(ShortEntriesReader.Fields.AWARD).read(lines));
            case CERTIFICATES ->
                add(resume, "certificates", new ShortEntriesReader(ShortEntriesReader.Fields.CERTIFICATE).read(lines));
            case PUBLICATIONS ->
                add(resume, "publications", new ShortEntriesReader(ShortEntriesReader.Fields.PUBLICATION).read(lines));
            case INTERESTS -> add(resume, "interests", SkillsReader.read(lines));
            case REFERENCES -> add(resume, "references", ReferencesReader.read(lines));
            case OTHER -> CustomReader.read(section, resume.object("meta"));
            case HEADER, CONTACT, PROFILES, SUMMARY -> {
                // read before
            }
        }
    }

    private static void add(Draft resume, String name, List<Draft> items) {
        items.forEach(item -> resume.item(name, item));
    }

    private static void summary(List<Line> lines, Draft basics) {
        List<Block> blocks = BlockBuilder.blocks(
                Contacts.email(lines).isEmpty()
                        ? lines
                        : lines.stream()
                                .filter(line -> line.wordCount() > SHORT_WORDS)
                                .toList());
        blocks.stream()
                .map(block -> new Found(block.text().replace("\u00ad", "").strip(), 0.9, block.whole()))
                .reduce((one, other) -> new Found(
                        one.value() + " " + other.value(), 0.9, one.source().plus(other.source(), " ")))
                .ifPresent(summary -> basics.replace("summary", summary));
    }
}
