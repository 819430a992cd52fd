package dev.metier.users.skill;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.id.CategoryId;
import dev.metier.contracts.users.SkillCategoryView;
import dev.metier.platform.errors.MetierException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The categories of skills; an import brings its own. */
@Component
class SkillCategories {

    private final JdbcClient db;

    SkillCategories(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    List<SkillCategoryView> all() {
        return db.sql("""
                        select c.id, c.name, count(s.id) as skills
                        from skill_categories c left join skills s on s.category_id = c.id
                        group by c.id, c.name order by lower(c.name)""")
                .query((row, n) -> new SkillCategoryView(
                        new CategoryId(row.getObject("id", UUID.class)), row.getString("name"), row.getInt("skills")))
                .list();
    }

    /** Errors: {@code category-unknown}. */
    @Transactional(readOnly = true)
    void require(CategoryId id) {
        boolean known = db.sql("select exists (select from skill_categories where id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new MetierException(
                    ErrorCode.CATEGORY_UNKNOWN,
                    "There is no such category; take one of /api/v1/skill-categories.",
                    List.of(new FieldError("categoryId", "is not a category")));
        }
    }

    /** The ids of all these names, by name in small letters; makes the categories that are not there yet. */
    @Transactional
    Map<String, UUID> byName(SequencedSet<String> names) {
        db.sql(
                        "insert into skill_categories (id, name) select * from unnest(?::uuid[], ?::text[]) on conflict do nothing")
                .param(names.stream().map(SkillCategories::idOf).toArray(String[]::new))
                .param(names.toArray(String[]::new))
                .update();
        Map<String, UUID> ids = new HashMap<>();
        db.sql("select id, name from skill_categories")
                .query((row, n) ->
                        ids.put(row.getString("name").toLowerCase(Locale.ROOT), row.getObject("id", UUID.class)))
                .list();
        return ids;
    }

    /** The same name has the same id on every platform. */
    private static String idOf(String name) {
        String text = "urn:metier:skill-category:" + name.toLowerCase(Locale.ROOT);
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
