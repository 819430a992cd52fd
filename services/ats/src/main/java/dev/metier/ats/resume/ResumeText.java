package dev.metier.ats.resume;

import dev.metier.ats.resume.Field.Place;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a CV that the check reads, the strongest evidence first. Name, photo, address and the words of other people are
 * left out, and so are the names of employers and schools, which are no skills of the person.
 */
public final class ResumeText {

    private final List<Field> fields = new ArrayList<>();

    private ResumeText() {}

    public static List<Field> of(Resume resume) {
        ResumeText text = new ResumeText();
        text.work(resume.work());
        text.projects(resume.projects());
        text.volunteer(resume.volunteer());
        text.skills(resume.skills());
        text.add("/basics/label", resume.basics().label(), Place.SAID);
        text.add("/basics/summary", resume.basics().summary(), Place.SAID);
        text.education(resume.education());
        text.certificates(resume.certificates());
        text.achievements(resume);
        text.ownSections(resume.meta());
        return List.copyOf(text.fields);
    }

    private void work(List<Resume.Work> work) {
        for (int i = 0; i < work.size(); i++) {
            Resume.Work role = work.get(i);
            String at = "/work/" + i;
            add(at + "/position", role.position(), Place.USED);
            add(at + "/summary", role.summary(), Place.USED);
            addAll(at + "/highlights", role.highlights(), Place.USED);
        }
    }

    private void projects(List<Resume.Project> projects) {
        for (int i = 0; i < projects.size(); i++) {
            Resume.Project project = projects.get(i);
            String at = "/projects/" + i;
            add(at + "/name", project.name(), Place.USED);
            add(at + "/description", project.description(), Place.USED);
            addAll(at + "/highlights", project.highlights(), Place.USED);
            addAll(at + "/keywords", project.keywords(), Place.USED);
            addAll(at + "/roles", project.roles(), Place.USED);
        }
    }

    private void volunteer(List<Resume.Volunteer> volunteer) {
        for (int i = 0; i < volunteer.size(); i++) {
            Resume.Volunteer role = volunteer.get(i);
            String at = "/volunteer/" + i;
            add(at + "/position", role.position(), Place.USED);
            add(at + "/summary", role.summary(), Place.USED);
            addAll(at + "/highlights", role.highlights(), Place.USED);
        }
    }

    private void skills(List<Resume.Skill> skills) {
        for (int i = 0; i < skills.size(); i++) {
            Resume.Skill skill = skills.get(i);
            String at = "/skills/" + i;
            add(at + "/name", skill.name(), Place.LISTED);
            addAll(at + "/keywords", skill.keywords(), Place.LISTED);
        }
    }

    private void education(List<Resume.Education> education) {
        for (int i = 0; i < education.size(); i++) {
            Resume.Education course = education.get(i);
            String at = "/education/" + i;
            add(at + "/studyType", course.studyType(), Place.SAID);
            add(at + "/area", course.area(), Place.SAID);
            addAll(at + "/courses", course.courses(), Place.SAID);
        }
    }

    private void certificates(List<Resume.Certificate> certificates) {
        for (int i = 0; i < certificates.size(); i++) {
            add("/certificates/" + i + "/name", certificates.get(i).name(), Place.SAID);
        }
    }

    private void achievements(Resume resume) {
        for (int i = 0; i < resume.publications().size(); i++) {
            Resume.Publication publication = resume.publications().get(i);
            add("/publications/" + i + "/name", publication.name(), Place.SAID);
            add("/publications/" + i + "/summary", publication.summary(), Place.SAID);
        }
        for (int i = 0; i < resume.awards().size(); i++) {
            add("/awards/" + i + "/title", resume.awards().get(i).title(), Place.SAID);
            add("/awards/" + i + "/summary", resume.awards().get(i).summary(), Place.SAID);
        }
    }

    private void ownSections(Resume.@Nullable Meta meta) {
        List<Resume.CustomSection> sections = meta == null ? List.of() : meta.custom();
        for (int s = 0; s < sections.size(); s++) {
            List<Resume.CustomEntry> entries = sections.get(s).entries();
            for (int e = 0; e < entries.size(); e++) {
                String at = "/meta/custom/" + s + "/entries/" + e;
                add(at + "/name", entries.get(e).name(), Place.SAID);
                add(at + "/summary", entries.get(e).summary(), Place.SAID);
                addAll(at + "/highlights", entries.get(e).highlights(), Place.SAID);
            }
        }
    }

    private void addAll(String pointer, List<String> texts, Place place) {
        for (int i = 0; i < texts.size(); i++) {
            add(pointer + "/" + i, texts.get(i), place);
        }
    }

    private void add(String pointer, @Nullable String text, Place place) {
        if (text != null && !text.isBlank()) {
            fields.add(new Field(pointer, PlainWords.of(text), place));
        }
    }
}
