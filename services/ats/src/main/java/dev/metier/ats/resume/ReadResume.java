package dev.metier.ats.resume;

import dev.metier.ats.taxonomy.Mention;
import dev.metier.ats.taxonomy.SkillFinder;
import dev.metier.ats.taxonomy.TaxonomySkill;
import dev.metier.ats.taxonomy.Trades;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.SkillId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A CV as the machine reads it. Depends on what it is given alone. */
public final class ReadResume {

    private static final String WORK = "/work/";

    private final GivenCv given;
    private final Resume resume;
    private final @Nullable LocalDate today;
    private final List<Field> fields;
    private final Map<SkillId, SkillUse> skills = new LinkedHashMap<>();
    private final Map<String, List<TaxonomySkill>> skillsOfRoles = new HashMap<>();

    /** Reads only {@code fields}: the texts of the CV without what does not count. */
    public ReadResume(GivenCv given, List<Field> fields, SkillFinder finder) {
        this.given = given;
        this.resume = given.resume();
        this.today = given.today() == null ? latestDate(resume).orElse(null) : given.today();
        this.fields = List.copyOf(fields);
        fields.forEach(field -> readSkills(field, finder));
    }

    private void readSkills(Field field, SkillFinder finder) {
        List<Mention> mentions = field.place() == Field.Place.LISTED
                ? finder.inItem(field.text(), field.words())
                : finder.inText(field.text(), field.words());
        if (field.pointer().startsWith(WORK)) {
            String role = field.pointer().substring(0, field.pointer().indexOf('/', WORK.length()));
            mentions.forEach(mention -> skillsOfRoles
                    .computeIfAbsent(role, first -> new ArrayList<>())
                    .add(mention.skill()));
        }
        Map<SkillId, SkillUse> here = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            here.merge(
                    mention.skill().id(),
                    new SkillUse(mention.skill(), field, mention.start(), mention.end(), 1, 1),
                    (known, again) -> new SkillUse(
                            known.skill(),
                            field,
                            known.start(),
                            known.end(),
                            known.times() + 1,
                            known.mostInOneField() + 1));
        }
        here.forEach((id, use) -> skills.merge(id, use, (known, again) -> known.namedAgain(again.times())));
    }

    /** Where no day is given: the last change that the CV names itself, or else its latest date. */
    private static Optional<LocalDate> latestDate(Resume resume) {
        if (resume.meta() != null && resume.meta().lastModified() != null) {
            String lastModified = resume.meta().lastModified();
            Optional<PartialDate> day =
                    PartialDate.parse(lastModified.substring(0, Math.min(10, lastModified.length())));
            if (day.isPresent()) {
                return day.map(PartialDate::latest);
            }
        }
        return Stream.of(
                        resume.work().stream().flatMap(work -> Stream.of(work.startDate(), work.endDate())),
                        resume.volunteer().stream().flatMap(role -> Stream.of(role.startDate(), role.endDate())),
                        resume.projects().stream().flatMap(item -> Stream.of(item.startDate(), item.endDate())),
                        resume.education().stream().flatMap(item -> Stream.of(item.startDate(), item.endDate())),
                        resume.certificates().stream().map(Resume.Certificate::date),
                        resume.awards().stream().map(Resume.Award::date))
                .flatMap(dates -> dates)
                .map(PartialDate::parse)
                .flatMap(Optional::stream)
                .map(PartialDate::latest)
                .max(LocalDate::compareTo);
    }

    public GivenCv given() {
        return given;
    }

    public Resume resume() {
        return resume;
    }

    public @Nullable LocalDate today() {
        return today;
    }

    public List<Field> fields() {
        return fields;
    }

    public Collection<SkillUse> skills() {
        return List.copyOf(skills.values());
    }

    public Optional<SkillUse> skill(TaxonomySkill skill) {
        return Optional.ofNullable(skills.get(skill.id()));
    }

    public int experienceMonths() {
        return experienceMonths(Set.of());
    }

    /** Months of work without the roles that show another trade and none of these. */
    public int experienceMonths(Set<String> trades) {
        List<Period> work = new ArrayList<>();
        for (int i = 0; i < resume.work().size(); i++) {
            if (mayBeOf(trades, i)) {
                work.add(new Period(
                        WORK + i,
                        resume.work().get(i).startDate(),
                        resume.work().get(i).endDate()));
            }
        }
        return Period.monthsTogether(work, today);
    }

    /** Whether a role shows one of these trades, or none at all: what a CV does not say is not held against anybody. */
    public boolean mayBeOf(Set<String> trades, int role) {
        Set<String> shown = Trades.of(skillsOfRoles.getOrDefault(WORK + role, List.of()));
        return trades.isEmpty() || shown.isEmpty() || shown.stream().anyMatch(trades::contains);
    }

    public List<String> positions() {
        return resume.work().stream()
                .map(Resume.Work::position)
                .filter(Objects::nonNull)
                .map(Quote::of)
                .toList();
    }

    /** Periods of work, volunteering and education that give any date or belong to a named role. */
    public List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < resume.work().size(); i++) {
            Resume.Work role = resume.work().get(i);
            periods.add(new Period("/work/" + i, role.startDate(), role.endDate()));
        }
        for (int i = 0; i < resume.volunteer().size(); i++) {
            Resume.Volunteer role = resume.volunteer().get(i);
            if (role.startDate() != null) {
                periods.add(new Period("/volunteer/" + i, role.startDate(), role.endDate()));
            }
        }
        for (int i = 0; i < resume.education().size(); i++) {
            Resume.Education course = resume.education().get(i);
            if (course.startDate() != null) {
                periods.add(new Period("/education/" + i, course.startDate(), course.endDate()));
            }
        }
        return periods;
    }
}
