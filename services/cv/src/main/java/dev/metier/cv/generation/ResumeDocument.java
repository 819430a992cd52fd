package dev.metier.cv.generation;

import static dev.metier.cv.generation.ResumeText.dates;
import static dev.metier.cv.generation.ResumeText.joined;

import dev.metier.contracts.cv.Resume;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays the sections of a CV out as headings, entries and lists. */
final class ResumeDocument {

    private final Resume resume;
    private final ResumeSink sink;

    ResumeDocument(Resume resume, ResumeSink sink) {
        this.resume = resume;
        this.sink = sink;
    }

    void write(List<String> sections) {
        head();
        sections.forEach(this::section);
    }

    private void head() {
        Resume.Basics basics = resume.basics();
        sink.title(Objects.requireNonNullElse(basics.name(), ""));
        contact(basics.label());
        contact(joined(" | ", ResumeText.place(basics.location()), basics.phone(), basics.email(), basics.url()));
        contact(ResumeText.profiles(basics.profiles()));
    }

    private void contact(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            sink.contact(text);
        }
    }

    private void section(String name) {
        switch (name) {
            case "summary" -> summary();
            case "work" -> each(name, resume.work(), this::work);
            case "education" -> each(name, resume.education(), this::education);
            case "skills" ->
                each(
                        name,
                        resume.skills(),
                        skill -> sink.labelled(ResumeText.skill(skill), String.join(", ", skill.keywords())));
            case "projects" -> each(name, resume.projects(), this::project);
            case "certificates" -> each(name, resume.certificates(), this::certificate);
            case "awards" -> each(name, resume.awards(), this::award);
            case "publications" -> each(name, resume.publications(), this::publication);
            case "languages" -> each(name, resume.languages(), language -> sink.text(ResumeText.language(language)));
            case "volunteer" -> each(name, resume.volunteer(), this::volunteer);
            case "interests" ->
                each(
                        name,
                        resume.interests(),
                        interest -> sink.labelled(joined("", interest.name()), String.join(", ", interest.keywords())));
            default -> each(name, resume.references(), this::reference);
        }
    }

    private <T> void each(String section, List<T> items, java.util.function.Consumer<T> writer) {
        if (!items.isEmpty()) {
            sink.heading(ResumeText.heading(section));
            items.forEach(writer);
        }
    }

    private void summary() {
        String summary = resume.basics().summary();
        if (summary != null && !summary.isBlank()) {
            sink.heading(ResumeText.heading("summary"));
            sink.text(summary);
        }
    }

    private void work(Resume.Work work) {
        entry(work.position(), dates(work.startDate(), work.endDate(), true), work.name(), work.location(), work.url());
        paragraph(work.description());
        paragraph(work.summary());
        sink.items(work.highlights());
    }

    private void volunteer(Resume.Volunteer volunteer) {
        entry(
                volunteer.position(),
                dates(volunteer.startDate(), volunteer.endDate(), true),
                volunteer.organization(),
                volunteer.url());
        paragraph(volunteer.summary());
        sink.items(volunteer.highlights());
    }

    private void education(Resume.Education education) {
        entry(
                education.institution(),
                dates(education.startDate(), education.endDate(), false),
                ResumeText.degree(education),
                education.url());
        paragraph(education.score() == null ? null : "Grade: " + education.score());
        sink.items(education.courses());
    }

    private void project(Resume.Project project) {
        entry(
                project.name(),
                dates(project.startDate(), project.endDate(), false),
                String.join(", ", project.roles()),
                project.url());
        paragraph(project.description());
        sink.items(project.highlights());
        paragraph(String.join(", ", project.keywords()));
    }

    private void certificate(Resume.Certificate certificate) {
        entry(certificate.name(), ResumeText.date(certificate.date()), certificate.issuer(), certificate.url());
    }

    private void award(Resume.Award award) {
        entry(award.title(), ResumeText.date(award.date()), award.awarder());
        paragraph(award.summary());
    }

    private void publication(Resume.Publication publication) {
        entry(
                publication.name(),
                ResumeText.date(publication.releaseDate()),
                publication.publisher(),
                publication.url());
        paragraph(publication.summary());
    }

    private void reference(Resume.Reference reference) {
        sink.labelled(joined("", reference.name()), joined("", reference.reference()));
    }

    /** Name and dates on one line, the rest below; where there is no name the rest moves up. */
    private void entry(@Nullable String name, String dates, @Nullable String... rest) {
        String below = joined(" | ", rest);
        if (name == null || name.isBlank()) {
            sink.entry(below, dates);
            return;
        }
        sink.entry(name, dates);
        if (!below.isEmpty()) {
            sink.subline(below);
        }
    }

    private void paragraph(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            sink.text(text);
        }
    }
}
