package dev.metier.ats.taxonomy;

import dev.metier.contracts.id.SkillId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** All skills by id, by slug and by name, in the order of the file. */
public final class Taxonomy {

    private static final String STARTER = "/taxonomy/skills.csv";

    private final Map<String, TaxonomySkill> bySlug = new LinkedHashMap<>();
    private final Map<SkillId, TaxonomySkill> byId = new LinkedHashMap<>();
    private final Map<String, TaxonomySkill> byCompactName = new LinkedHashMap<>();

    private Taxonomy(List<TaxonomySkill> skills) {
        for (TaxonomySkill skill : skills) {
            bySlug.put(skill.slug(), skill);
            byId.put(skill.id(), skill);
            byCompactName.putIfAbsent(compact(skill.name()), skill);
        }
        for (TaxonomySkill skill : skills) {
            skill.aliases().forEach(alias -> byCompactName.putIfAbsent(compact(alias), skill));
        }
    }

    /** The taxonomy that ships with the product. */
    public static Taxonomy starter() {
        try (InputStream csv = Taxonomy.class.getResourceAsStream(STARTER)) {
            if (csv == null) {
                throw new IllegalStateException(STARTER + " is missing from the class path");
            }
            return read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Taxonomy read(InputStream csv) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(schema).readValues(csv)) {
            return new Taxonomy(rows.readAll().stream().map(Taxonomy::skill).toList());
        }
    }

    private static TaxonomySkill skill(Map<String, String> row) {
        String broader = cell(row, "broader");
        return new TaxonomySkill(
                new SkillId(UUID.fromString(cell(row, "skill_id"))),
                cell(row, "slug"),
                cell(row, "name"),
                cell(row, "category"),
                TaxonomySkill.Match.valueOf(cell(row, "match").toUpperCase(Locale.ROOT)),
                list(cell(row, "aliases")),
                broader.isEmpty() ? null : broader,
                list(cell(row, "related")));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** The letters, digits and the signs + and # of a name, in small letters: {@code Node.js} and {@code nodejs} are one. */
    public static String compact(String name) {
        StringBuilder compact = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '+' || c == '#')
                .forEach(compact::appendCodePoint);
        return compact.toString();
    }

    public Iterable<TaxonomySkill> skills() {
        return bySlug.values();
    }

    public Optional<TaxonomySkill> byId(@Nullable SkillId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    public Optional<TaxonomySkill> bySlug(@Nullable String slug) {
        return slug == null ? Optional.empty() : Optional.ofNullable(bySlug.get(slug));
    }

    /** By name or alias, in any case and punctuation. */
    public Optional<TaxonomySkill> byName(String name) {
        return Optional.ofNullable(byCompactName.get(compact(name)));
    }
}
