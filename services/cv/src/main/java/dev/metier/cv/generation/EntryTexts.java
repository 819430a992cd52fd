package dev.metier.cv.generation;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.generation.Sheet.Entry;
import dev.metier.cv.marks.Joint;

/** What each kind of entry prints, line by line. */
final class EntryTexts {

    private final Words words;

    EntryTexts(Words words) {
        this.words = words;
    }

    Entry work(String path, Resume.Work work) {
        EntryMaker entry = at(path);
        return entry.head("position", work.position())
                .dates(work.startDate(), work.endDate())
                .below(entry.line()
                        .field(Joint.NONE, "name", work.name())
                        .field(Joint.DOT, "location", work.location())
                        .address(Joint.DOT, "url", work.url()))
                .below(entry.line().labelled(words.of("employer"), "description", work.description()))
                .text("summary", work.summary())
                .items("highlights", work.highlights())
                .entry();
    }

    Entry volunteer(String path, Resume.Volunteer volunteer) {
        EntryMaker entry = at(path);
        return entry.head("position", volunteer.position())
                .dates(volunteer.startDate(), volunteer.endDate())
                .below(entry.line()
                        .field(Joint.NONE, "organization", volunteer.organization())
                        .address(Joint.DOT, "url", volunteer.url()))
                .text("summary", volunteer.summary())
                .items("highlights", volunteer.highlights())
                .entry();
    }

    Entry education(String path, Resume.Education education) {
        EntryMaker entry = at(path);
        Joint in = words.joinsDegreesByIn() ? Joint.IN : Joint.COMMA;
        return entry.head(entry.line()
                        .field(Joint.NONE, "studyType", education.studyType())
                        .field(in, "area", education.area()))
                .dates(education.startDate(), education.endDate())
                .below(entry.line()
                        .field(Joint.NONE, "institution", education.institution())
                        .address(Joint.DOT, "url", education.url()))
                .below(entry.line().labelled(words.of("grade"), "score", education.score()))
                .items("courses", education.courses())
                .entry();
    }

    Entry project(String path, Resume.Project project) {
        EntryMaker entry = at(path);
        return entry.head("name", project.name())
                .dates(project.startDate(), project.endDate())
                .below(entry.line().address(Joint.NONE, "url", project.url()))
                .below(entry.line().labelled(words.of("organization"), "entity", project.entity()))
                .below(entry.line().list(Joint.LABEL, words.of("role"), "roles", project.roles()))
                .below(entry.line().labelled(words.of("type"), "type", project.type()))
                .text("description", project.description())
                .items("highlights", project.highlights())
                .last(entry.line().list(Joint.LABEL, words.of("keywords"), "keywords", project.keywords()))
                .entry();
    }

    Entry certificate(String path, Resume.Certificate certificate) {
        EntryMaker entry = at(path);
        return entry.head("name", certificate.name())
                .date("date", certificate.date())
                .below(entry.line()
                        .field(Joint.NONE, "issuer", certificate.issuer())
                        .address(Joint.DOT, "url", certificate.url()))
                .entry();
    }

    Entry award(String path, Resume.Award award) {
        EntryMaker entry = at(path);
        return entry.head("title", award.title())
                .date("date", award.date())
                .below(entry.line().field(Joint.NONE, "awarder", award.awarder()))
                .text("summary", award.summary())
                .entry();
    }

    Entry publication(String path, Resume.Publication publication) {
        EntryMaker entry = at(path);
        return entry.head("name", publication.name())
                .date("releaseDate", publication.releaseDate())
                .below(entry.line()
                        .field(Joint.NONE, "publisher", publication.publisher())
                        .address(Joint.DOT, "url", publication.url()))
                .text("summary", publication.summary())
                .entry();
    }

    Entry reference(String path, Resume.Reference reference) {
        return at(path).head("name", reference.name())
                .text("reference", reference.reference())
                .entry();
    }

    Entry custom(String path, Resume.CustomEntry custom) {
        EntryMaker entry = at(path);
        return entry.head("name", custom.name())
                .dates(custom.startDate(), custom.endDate())
                .below(entry.line()
                        .field(Joint.NONE, "subtitle", custom.subtitle())
                        .address(Joint.DOT, "url", custom.url()))
                .text("summary", custom.summary())
                .items("highlights", custom.highlights())
                .entry();
    }

    private EntryMaker at(String path) {
        return new EntryMaker(path, words);
    }
}
