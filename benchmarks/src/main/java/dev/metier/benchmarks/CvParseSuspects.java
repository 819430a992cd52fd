package dev.metier.benchmarks;

import dev.metier.contracts.cv.FieldSource;
import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.sections.SectionHeadings;
import dev.metier.cv.parsing.sections.SectionKind;
import dev.metier.cv.parsing.words.Dates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What looks wrong in a reading, told without knowing what is right: it shows where to look, it is no score.
 *
 * @param marks in words
 * @param left lines of which no field holds at least half of the words
 * @param weight the more, the worse
 */
record CvParseSuspects(List<String> marks, Set<Line> left, int weight) {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_TITLE = 90;
    private static final Map<SectionKind, List<String>> PARTS = Map.of(
            SectionKind.WORK, List.of("work", "volunteer"),
            SectionKind.VOLUNTEER, List.of("volunteer", "work"),
            SectionKind.EDUCATION, List.of("education"),
            SectionKind.SKILLS, List.of("skills"),
            SectionKind.PROJECTS, List.of("projects"),
            SectionKind.LANGUAGES, List.of("languages"),
            SectionKind.AWARDS, List.of("awards"),
            SectionKind.CERTIFICATES, List.of("certificates"),
            SectionKind.PUBLICATIONS, List.of("publications"));

    static CvParseSuspects in(JsonNode resume, Map<String, FieldSource> fields, List<Line> lines) {
        SectionHeadings headings = new SectionHeadings();
        List<String> marks = new ArrayList<>();
        Stream.of("name", "email")
                .filter(name -> resume.at("/basics/" + name).asString("").isEmpty())
                .forEach(name -> marks.add("no " + name));
        Stream.of("work", "education", "skills")
                .filter(part -> resume.path(part).isEmpty())
                .forEach(part -> marks.add("no " + part));
        lines.stream()
                .filter(line -> headings.isHeading(line.text()))
                .filter(line -> headings.kind(line.text())
                        .filter(kind -> PARTS.containsKey(kind)
                                && PARTS.get(kind).stream()
                                        .allMatch(part -> resume.path(part).isEmpty()))
                        .isPresent())
                .forEach(line -> marks.add("nothing under “" + line.text() + "”"));
        entries(resume, marks);
        Set<Line> left = left(resume, fields, lines, line -> headings.isHeading(line.text()));
        long dated = left.stream()
                .filter(line -> Dates.find(line.text()).isPresent())
                .count();
        if (dated > 0) {
            marks.add(dated + " dated lines left");
        }
        int share = lines.isEmpty() ? 0 : 100 * left.size() / lines.size();
        return new CvParseSuspects(marks, left, 5 * marks.size() + share);
    }

    private static void entries(JsonNode resume, List<String> marks) {
        if (resume.at("/basics/name").asString("").length() > LONGEST_NAME) {
            marks.add("a long name");
        }
        count(resume, marks, "work without dates", "work", entry -> !entry.has("startDate") && !entry.has("endDate"));
        count(resume, marks, "work without employer", "work", entry -> !entry.has("name"));
        count(resume, marks, "work without position", "work", entry -> !entry.has("position"));
        count(resume, marks, "long heads of work", "work", entry -> isLong(entry, "name") || isLong(entry, "position"));
        count(
                resume,
                marks,
                "work that ends before it starts",
                "work",
                entry -> entry.has("endDate")
                        && entry.path("startDate")
                                        .asString("")
                                        .compareTo(entry.path("endDate").asString(""))
                                > 0);
        count(resume, marks, "education without institution", "education", entry -> !entry.has("institution"));
        count(resume, marks, "long institutions", "education", entry -> isLong(entry, "institution"));
        count(
                resume,
                marks,
                "education without degree",
                "education",
                entry -> !entry.has("studyType") && !entry.has("area"));
    }

    private static boolean isLong(JsonNode entry, String field) {
        return entry.path(field).asString("").length() > LONGEST_TITLE;
    }

    private static void count(
            JsonNode resume, List<String> marks, String what, String part, Predicate<JsonNode> isSuspect) {
        int count = 0;
        for (JsonNode entry : resume.path(part)) {
            count += isSuspect.test(entry) ? 1 : 0;
        }
        if (count > 0) {
            marks.add(count + " " + what);
        }
    }

    private static Set<Line> left(
            JsonNode resume, Map<String, FieldSource> fields, List<Line> lines, Predicate<Line> isHeading) {
        Set<String> taken = new HashSet<>();
        add(resume, taken);
        fields.forEach((pointer, source) -> {
            if (pointer.endsWith("Date") || pointer.endsWith("/date") || pointer.contains("/location")) {
                words(source.text()).forEach(taken::add);
            }
        });
        Set<Line> left = new HashSet<>();
        for (Line line : lines) {
            List<String> words = words(line.text()).toList();
            long found = words.stream().filter(taken::contains).count();
            if (2 * found < words.size() && !isHeading.test(line)) {
                left.add(line);
            }
        }
        return left;
    }

    private static void add(JsonNode node, Set<String> taken) {
        if (node.isContainer()) {
            node.forEach(child -> add(child, taken));
            return;
        }
        words(node.asString("")).forEach(taken::add);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(WORDS.split(text.replace("\u00ad", "").toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty());
    }
}
