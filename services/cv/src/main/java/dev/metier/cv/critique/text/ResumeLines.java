package dev.metier.cv.critique.text;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.critique.text.Entry.Section;
import dev.metier.cv.critique.text.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a resume apart into lines and entries, in the order of the resume. */
final class ResumeLines {

    private final List<Line> lines = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private ResumeLines() {}

    static ResumeLines of(Resume resume) {
        ResumeLines read = new ResumeLines();
        read.basics(resume.basics());
        read.work(resume.work());
        read.volunteer(resume.volunteer());
        read.education(resume.education());
        read.titles(resume);
        read.skills(resume);
        read.others(resume);
        read.projects(resume.projects());
        read.custom(resume.meta());
        return read;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void basics(Resume.Basics basics) {
        add("/basics/name", Kind.NAME, null, basics.name());
        add("/basics/label", Kind.NAME, null, basics.label());
        add("/basics/summary", Kind.SUMMARY, null, basics.summary());
    }

    private void work(List<Resume.Work> roles) {
        for (int i = 0; i < roles.size(); i++) {
            Resume.Work role = roles.get(i);
            String at = "/work/" + i;
            Entry entry = entry(at, Section.WORK, role.position(), role.name(), role.startDate(), role.endDate());
            add(at + "/position", Kind.NAME, entry, role.position());
            add(at + "/name", Kind.NAME, entry, role.name());
            add(at + "/description", Kind.NAME, entry, role.description());
            add(at + "/summary", Kind.PARAGRAPH, entry, role.summary());
            addAll(at + "/highlights/", Kind.BULLET, entry, role.highlights());
        }
    }

    private void volunteer(List<Resume.Volunteer> roles) {
        for (int i = 0; i < roles.size(); i++) {
            Resume.Volunteer role = roles.get(i);
            String at = "/volunteer/" + i;
            Entry entry = entry(
                    at, Section.VOLUNTEER, role.position(), role.organization(), role.startDate(), role.endDate());
            add(at + "/position", Kind.NAME, entry, role.position());
            add(at + "/organization", Kind.NAME, entry, role.organization());
            add(at + "/summary", Kind.PARAGRAPH, entry, role.summary());
            addAll(at + "/highlights/", Kind.BULLET, entry, role.highlights());
        }
    }

    private void education(List<Resume.Education> courses) {
        for (int i = 0; i < courses.size(); i++) {
            Resume.Education course = courses.get(i);
            String at = "/education/" + i;
            Entry entry = entry(
                    at,
                    Section.EDUCATION,
                    course.studyType(),
                    course.institution(),
                    course.startDate(),
                    course.endDate());
            add(at + "/institution", Kind.NAME, entry, course.institution());
            add(at + "/studyType", Kind.NAME, entry, course.studyType());
            add(at + "/area", Kind.NAME, entry, course.area());
            addAll(at + "/courses/", Kind.ITEM, entry, course.courses());
        }
    }

    private void titles(Resume resume) {
        for (int i = 0; i < resume.awards().size(); i++) {
            add(
                    "/awards/" + i + "/title",
                    Kind.NAME,
                    null,
                    resume.awards().get(i).title());
            add(
                    "/awards/" + i + "/summary",
                    Kind.PARAGRAPH,
                    null,
                    resume.awards().get(i).summary());
        }
        for (int i = 0; i < resume.certificates().size(); i++) {
            add(
                    "/certificates/" + i + "/name",
                    Kind.NAME,
                    null,
                    resume.certificates().get(i).name());
        }
        for (int i = 0; i < resume.publications().size(); i++) {
            add(
                    "/publications/" + i + "/name",
                    Kind.NAME,
                    null,
                    resume.publications().get(i).name());
            add(
                    "/publications/" + i + "/summary",
                    Kind.PARAGRAPH,
                    null,
                    resume.publications().get(i).summary());
        }
    }

    private void skills(Resume resume) {
        for (int i = 0; i < resume.skills().size(); i++) {
            add(
                    "/skills/" + i + "/name",
                    Kind.ITEM,
                    null,
                    resume.skills().get(i).name());
            addAll(
                    "/skills/" + i + "/keywords/",
                    Kind.ITEM,
                    null,
                    resume.skills().get(i).keywords());
        }
        for (int i = 0; i < resume.languages().size(); i++) {
            add(
                    "/languages/" + i + "/language",
                    Kind.ITEM,
                    null,
                    resume.languages().get(i).language());
        }
    }

    private void others(Resume resume) {
        for (int i = 0; i < resume.interests().size(); i++) {
            add(
                    "/interests/" + i + "/name",
                    Kind.ITEM,
                    null,
                    resume.interests().get(i).name());
            addAll(
                    "/interests/" + i + "/keywords/",
                    Kind.ITEM,
                    null,
                    resume.interests().get(i).keywords());
        }
        for (int i = 0; i < resume.references().size(); i++) {
            add(
                    "/references/" + i + "/name",
                    Kind.NAME,
                    null,
                    resume.references().get(i).name());
            add(
                    "/references/" + i + "/reference",
                    Kind.NAME,
                    null,
                    resume.references().get(i).reference());
        }
    }

    private void projects(List<Resume.Project> projects) {
        for (int i = 0; i < projects.size(); i++) {
            Resume.Project project = projects.get(i);
            String at = "/projects/" + i;
            Entry entry = entry(
                    at, Section.PROJECT, project.name(), project.entity(), project.startDate(), project.endDate());
            add(at + "/name", Kind.NAME, entry, project.name());
            add(at + "/description", Kind.PARAGRAPH, entry, project.description());
            addAll(at + "/highlights/", Kind.BULLET, entry, project.highlights());
            addAll(at + "/keywords/", Kind.ITEM, entry, project.keywords());
        }
    }

    private void custom(Resume.@Nullable Meta meta) {
        List<Resume.CustomSection> sections = meta == null ? List.of() : meta.custom();
        for (int i = 0; i < sections.size(); i++) {
            List<Resume.CustomEntry> custom = sections.get(i).entries();
            for (int j = 0; j < custom.size(); j++) {
                Resume.CustomEntry one = custom.get(j);
                String at = "/meta/custom/" + i + "/entries/" + j;
                Entry entry = entry(at, Section.OTHER, one.name(), one.subtitle(), one.startDate(), one.endDate());
                add(at + "/name", Kind.NAME, entry, one.name());
                add(at + "/summary", Kind.PARAGRAPH, entry, one.summary());
                addAll(at + "/highlights/", Kind.BULLET, entry, one.highlights());
            }
        }
    }

    private Entry entry(
            String pointer,
            Section section,
            @Nullable String title,
            @Nullable String organization,
            @Nullable String start,
            @Nullable String end) {
        Entry entry = new Entry(pointer, section, title, organization, start, end);
        entries.add(entry);
        return entry;
    }

    private void addAll(String at, Kind kind, @Nullable Entry entry, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(at + i, kind, entry, texts.get(i));
        }
    }

    private void add(String pointer, Kind kind, @Nullable Entry entry, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            Line line = Line.of(pointer, kind, entry, text);
            lines.add(line);
            if (entry != null) {
                entry.add(line);
            }
        }
    }
}
