package dev.metier.users.skill;

import dev.metier.contracts.users.SkillsApi.ImportResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over skills from a file: new names are added, known ones get the category and aliases of the file; all or nothing. */
@Component
class ImportSkills {

    private static final int MOST_CHARACTERS = 20_000_000;
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('skills'))";

    private final JdbcClient db;
    private final JdbcOperations batches;
    private final SkillCategories categories;

    ImportSkills(JdbcClient db, JdbcOperations batches, SkillCategories categories) {
        this.db = db;
        this.batches = batches;
        this.categories = categories;
    }

    @Transactional
    ImportResult from(String csv) {
        if (csv.length() > MOST_CHARACTERS) {
            throw ImportRejected.tooLarge(MOST_CHARACTERS);
        }
        List<SkillLine> lines = SkillFile.read(csv);
        db.sql(ONE_AT_A_TIME).query((row, n) -> n).list();
        return write(lines);
    }

    /** The same, where there is no skill at all. */
    @Transactional
    boolean intoNothing(String csv) {
        db.sql(ONE_AT_A_TIME).query((row, n) -> n).list();
        boolean empty = !db.sql("select exists (select from skills)")
                .query(Boolean.class)
                .single();
        if (empty) {
            write(SkillFile.read(csv));
        }
        return empty;
    }

    private ImportResult write(List<SkillLine> lines) {
        Map<String, UUID> categoryIds = categories.byName(
                lines.stream().map(SkillLine::category).collect(Collectors.toCollection(LinkedHashSet::new)));
        Map<String, UUID> known = known();
        Set<UUID> ids = Set.copyOf(known.values());
        List<Object[]> created = new ArrayList<>();
        List<Object[]> updated = new ArrayList<>();
        List<Object[]> aliases = new ArrayList<>();
        for (SkillLine line : lines) {
            UUID category = categoryIds.get(line.category().toLowerCase(Locale.ROOT));
            UUID id = known.getOrDefault(line.key(), line.id().value());
            if (ids.contains(id)) {
                updated.add(new Object[] {line.name(), category, id});
            } else {
                created.add(new Object[] {line.name(), category, id});
            }
            for (int i = 0; i < line.aliases().size(); i++) {
                aliases.add(new Object[] {id, i, line.aliases().get(i)});
            }
        }
        batches.batchUpdate("insert into skills (name, category_id, id, version) values (?, ?, ?, 1)", created);
        batches.batchUpdate("update skills set name = ?, category_id = ?, version = version + 1 where id = ?", updated);
        batches.batchUpdate(
                "delete from skill_aliases where skill_id = ?",
                updated.stream().map(row -> new Object[] {row[2]}).toList());
        batches.batchUpdate("insert into skill_aliases (skill_id, position, alias) values (?, ?, ?)", aliases);
        return new ImportResult(created.size(), updated.size());
    }

    private Map<String, UUID> known() {
        Map<String, UUID> ids = new HashMap<>();
        db.sql("select id, name from skills")
                .query((row, n) ->
                        ids.put(row.getString("name").toLowerCase(Locale.ROOT), row.getObject("id", UUID.class)))
                .list();
        return ids;
    }
}
