package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads sections about skills: "group: a, b, c", cells with name, level and words, or plain lists. */
final class SkillsReader {

    private static final Pattern GROUP = Pattern.compile("^([^:;]{2,48}):\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern LEVEL = Pattern.compile("(?:\\s*[(–—:-]\\s*|\\s+)(?=[^()\\s])");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}\\s?%");
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_SENTENCE = 16;

    private static final Pattern DASHED = Pattern.compile("^([^,:;·]{2,48}?)\\s+[–—-]\\s+(\\S.*)$", Pattern.DOTALL);

    private final List<Draft> skills = new ArrayList<>();
    private final boolean areDashed;
    private @Nullable Draft open;

    private SkillsReader(boolean areDashed) {
        this.areDashed = areDashed;
    }

    static List<Draft> read(List<Line> lines) {
        List<Segment> segments = SkillLines.joined(lines);
        SkillsReader reader = new SkillsReader(segments.stream().anyMatch(SkillsReader::isDashedGroup));
        segments.stream().flatMap(SkillsReader::groups).forEach(reader::add);
        return reader.skills.stream().filter(draft -> !draft.isEmpty()).toList();
    }

    private void add(Segment segment) {
        String text = segment.text().replace("\u00ad", "").strip();
        if (PERCENT.matcher(text).matches()) {
            return;
        }
        Matcher group = group(text);
        if (group.matches() && group.group(1).split("\\s+").length <= LONGEST_NAME) {
            begin(segment, group.group(1));
            addWords(segment, group.group(2));
            return;
        }
        if (Vocabulary.SKILL_LEVELS.contains(text) && open != null) {
            open.set("level", new Found(text, 0.85, segment));
            return;
        }
        List<String> words = ListTexts.items(text);
        boolean isName = words.size() == 1 && text.split("\\s+").length <= LONGEST_NAME;
        if (isName) {
            begin(segment, words.getFirst());
            return;
        }
        if (words.size() < 2) {
            sentence(segment, text);
            return;
        }
        if (open == null || (!open.texts("keywords").isEmpty() && isFlat())) {
            words.forEach(word -> plain(segment, word));
            return;
        }
        addWords(segment, text);
    }

    /** "Group: a, b; other group: c" are two groups. */
    private static Stream<Segment> groups(Segment segment) {
        List<String> parts = Arrays.stream(segment.text().split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean areGroups = parts.size() > 1
                && parts.stream().allMatch(part -> GROUP.matcher(part).matches());
        return areGroups ? parts.stream().map(segment::withText) : Stream.of(segment);
    }

    /** "Group: a, b", or "Group – a, b" where the section has such lines. */
    private Matcher group(String text) {
        Matcher dashed = DASHED.matcher(text);
        boolean isDashed = areDashed && dashed.matches() && !Vocabulary.SKILL_LEVELS.contains(dashed.group(2));
        return isDashed ? dashed : GROUP.matcher(text);
    }

    private static boolean isDashedGroup(Segment segment) {
        Matcher dashed = DASHED.matcher(segment.text());
        return dashed.matches()
                && dashed.group(1).split("\\s+").length <= LONGEST_NAME
                && ListTexts.items(dashed.group(2)).size() > 1;
    }

    private boolean isFlat() {
        return skills.stream().allMatch(skill -> skill.texts("keywords").isEmpty());
    }

    private void begin(Segment segment, String name) {
        open = new Draft();
        skills.add(open);
        Matcher level = LEVEL.matcher(name.strip());
        while (level.find()) {
            String last = name.strip().substring(level.end()).replaceFirst("\\)$", "");
            if (level.start() > 1 && Vocabulary.SKILL_LEVELS.contains(last)) {
                open.set("name", new Found(name.strip().substring(0, level.start()), 0.8, segment));
                open.set("level", new Found(last, 0.8, segment));
                return;
            }
        }
        open.set("name", new Found(EntryHead.clean(name), 0.8, segment));
    }

    /** An item of a list that says in some more words what somebody can do. */
    private void sentence(Segment segment, String text) {
        if (segment.bullet() && text.split("\\s+").length <= LONGEST_SENTENCE) {
            Draft skill = new Draft();
            skill.set("name", new Found(text.replaceFirst("[.:;]$", ""), 0.5, segment));
            skills.add(skill);
        }
    }

    private void plain(Segment segment, String word) {
        if (word.split("\\s+").length <= LONGEST_NAME) {
            Draft skill = new Draft();
            skill.set("name", new Found(word, 0.75, segment));
            skills.add(skill);
        }
    }

    private void addWords(Segment segment, String words) {
        Draft group = open;
        if (group == null) {
            return;
        }
        for (String word : ListTexts.items(words)) {
            if (word.split("\\s+").length <= LONGEST_NAME + 2) {
                group.add("keywords", new Found(word, 0.85, segment));
            }
        }
    }
}
