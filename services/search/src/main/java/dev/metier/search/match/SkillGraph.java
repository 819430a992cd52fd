package dev.metier.search.match;

import dev.metier.contracts.id.SkillId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Which skills are near to one another: the taxonomy that ships with the product, and names that people added to it. */
public final class SkillGraph {

    /** What a narrower skill and a neighbour are worth, as the check of CVs ({@code ats}) has it. */
    static final double PART = 0.8;

    static final double NEIGHBOUR = 0.4;

    /** Of one category: a hint, no more. */
    static final double CATEGORY = 0.15;

    private static final String STARTER = "/taxonomy/skills.csv";

    private final Map<String, Skill> byKey = new HashMap<>();
    private final Map<String, Skill> byName = new HashMap<>();
    private final Map<SkillId, Skill> byId = new HashMap<>();
    private final UnaryOperator<String> known;

    private SkillGraph(UnaryOperator<String> known) {
        this.known = known;
    }

    /**
     * The taxonomy of the product.
     *
     * @param known gives the name of a skill for another name of it that was added later; the same text for what it does not know
     */
    public static SkillGraph starter(UnaryOperator<String> known) {
        SkillGraph graph = new SkillGraph(known);
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (InputStream csv = SkillGraph.class.getResourceAsStream(STARTER)) {
            if (csv == null) {
                throw new IllegalStateException(STARTER + " is missing from the class path");
            }
            try (MappingIterator<Map<String, String>> rows =
                    new CsvMapper().readerForMapOf(String.class).with(schema).readValues(csv)) {
                rows.readAll().forEach(graph::take);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        graph.byKey.values().forEach(graph::nameAliases);
        return graph;
    }

    private void take(Map<String, String> row) {
        String broader = cell(row, "broader");
        List<String> names = Stream.concat(Stream.of(cell(row, "name")), list(cell(row, "aliases")))
                .toList();
        Skill skill = new Skill(
                cell(row, "slug"),
                cell(row, "category"),
                names,
                broader.isEmpty() ? null : broader,
                new HashSet<>(list(cell(row, "related")).toList()));
        byKey.put(skill.key(), skill);
        byId.put(new SkillId(UUID.fromString(cell(row, "skill_id"))), skill);
        byName.putIfAbsent(compact(skill.name()), skill);
    }

    private void nameAliases(Skill skill) {
        skill.names().forEach(name -> byName.putIfAbsent(compact(name), skill));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static Stream<String> list(String cell) {
        return Arrays.stream(cell.split("\\|", -1)).map(String::strip).filter(item -> !item.isEmpty());
    }

    /** A skill by its id or any of its names; one that nobody knows is like itself alone. */
    public Skill of(@Nullable SkillId id, String name) {
        Skill byItsId = id == null ? null : byId.get(id);
        if (byItsId != null) {
            return byItsId;
        }
        Skill named = byName.get(compact(name));
        if (named != null) {
            return named;
        }
        String other = known.apply(name);
        Skill renamed = byName.get(compact(other));
        return renamed == null ? new Skill("?" + compact(other), null, List.of(other), null, Set.of()) : renamed;
    }

    /** What is next to a skill: its neighbours, what it is a part of, and its parts. */
    public List<Skill> around(Skill skill) {
        return byKey.values().stream()
                .filter(other -> !other.key().equals(skill.key()))
                .filter(other -> worth(other, skill) >= NEIGHBOUR || worth(skill, other) >= NEIGHBOUR)
                .toList();
    }

    /** How much a skill that somebody has is worth where another is asked for, 0 to 1. */
    public double worth(Skill has, Skill asked) {
        if (has.key().equals(asked.key())) {
            return 1;
        }
        if (isPartOf(has, asked)) {
            return PART;
        }
        if (has.isUnlikeItsCategory() || asked.isUnlikeItsCategory()) {
            return 0;
        }
        boolean isNeighbour = has.related().contains(asked.key())
                || asked.related().contains(has.key())
                || has.key().equals(asked.broader());
        if (isNeighbour) {
            return NEIGHBOUR;
        }
        return String.valueOf(has.category()).equals(asked.category()) ? CATEGORY : 0;
    }

    private boolean isPartOf(Skill narrow, Skill wide) {
        Skill broader = narrow.broader() == null ? null : byKey.get(narrow.broader());
        return broader != null && (broader.key().equals(wide.key()) || isPartOf(broader, wide));
    }

    /** Letters, digits, + and # in small letters: {@code Node.js} and {@code nodejs} are one. */
    static String compact(String name) {
        StringBuilder compact = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '+' || c == '#')
                .forEach(compact::appendCodePoint);
        return compact.toString();
    }
}
