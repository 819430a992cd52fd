package dev.metier.users.skill;

import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.id.SkillId;
import dev.metier.platform.errors.MetierException;
import dev.metier.users.text.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads skills from CSV with a header; other columns than {@code name}, {@code category}, {@code aliases} may stand there. */
final class SkillFile {

    private static final int LONGEST = 120;
    private static final int MOST_ALIASES = 50;
    private static final int MOST_SKILLS = 50_000;
    private static final int MOST_ERRORS = 50;

    private final Map<String, Integer> lineOfName = new HashMap<>();
    private final List<SkillLine> skills = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    private SkillFile() {}

    /** All skills of the file; throws {@link ImportRejected} with what is wrong and where. */
    static List<SkillLine> read(String csv) {
        var file = new SkillFile();
        for (CsvRow row : CsvRow.of(csv, List.of("name", "category", "aliases"))) {
            if (file.errors.size() < MOST_ERRORS) {
                file.add(row);
            }
        }
        if (file.errors.isEmpty() && file.skills.isEmpty()) {
            file.wrong(1, "there is no skill in the file");
        }
        if (!file.errors.isEmpty()) {
            throw ImportRejected.because(file.errors);
        }
        return file.skills;
    }

    private void add(CsvRow row) {
        if (row.isTooLong()) {
            wrong(row.line(), "has more columns than the header");
            return;
        }
        int before = errors.size();
        String name = name(row, "name", row.cell("name"));
        String category = name(row, "category", row.cell("category"));
        List<String> aliases = aliases(row);
        SkillId id = id(row);
        if (errors.size() > before || name == null || category == null || id == null) {
            return;
        }
        take(row.line(), new SkillLine(id, name, category, Skill.distinct(name, aliases)));
    }

    private void take(int line, SkillLine skill) {
        Integer earlier = lineOfName.putIfAbsent(skill.key(), line);
        if (earlier != null) {
            wrong(line, "name stands in line %d already".formatted(earlier));
            return;
        }
        if (skills.size() >= MOST_SKILLS) {
            throw ImportRejected.tooMany(MOST_SKILLS);
        }
        skills.add(skill);
    }

    private List<String> aliases(CsvRow row) {
        List<String> aliases = Arrays.stream(row.cell("aliases").split("\\|", -1))
                .filter(alias -> !alias.isBlank())
                .toList();
        if (aliases.size() > MOST_ALIASES) {
            wrong(row.line(), "aliases must be at most %d".formatted(MOST_ALIASES));
        }
        aliases.forEach(alias -> name(row, "aliases", alias));
        return aliases;
    }

    private @Nullable String name(CsvRow row, String column, String text) {
        if (text.isBlank()) {
            wrong(row.line(), column + " is missing");
            return null;
        }
        if (text.strip().length() > LONGEST) {
            wrong(row.line(), "%s must be at most %d characters".formatted(column, LONGEST));
            return null;
        }
        return orWrong(row, column, () -> PlainText.name(column, text));
    }

    /** The file that ships with the product gives each skill the id that it has everywhere. */
    private @Nullable SkillId id(CsvRow row) {
        String id = row.cell("skill_id").strip();
        if (id.isEmpty()) {
            return SkillId.create();
        }
        try {
            return SkillId.of(id);
        } catch (IllegalArgumentException e) {
            wrong(row.line(), "skill_id is not a UUID");
            return null;
        }
    }

    private @Nullable String orWrong(CsvRow row, String column, Supplier<String> text) {
        try {
            return text.get();
        } catch (MetierException refused) {
            refused.errors().forEach(error -> wrong(row.line(), column + " " + error.message()));
            return null;
        }
    }

    private void wrong(int line, String message) {
        errors.add(new FieldError("line " + line, message));
    }
}
