package dev.metier.users.skill;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.CategoryId;
import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.users.SkillView;
import dev.metier.platform.data.Conditions;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Paging;
import dev.metier.platform.errors.MetierException;
import dev.metier.users.text.Containing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the taxonomy. */
@Component
class SkillSearch {

    private static final String FROM = """
            select s.id, s.name, s.category_id, c.name as category_name,
              array(select a.alias from skill_aliases a where a.skill_id = s.id order by a.position) as aliases
            from skills s join skill_categories c on c.id = s.category_id""";

    private static final String BEGINS = """
            s.id in (select id from skills where lower(name) like :q
              union select skill_id from skill_aliases where lower(alias) like :q)""";

    private final JdbcClient db;

    SkillSearch(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    SkillView get(SkillId id) {
        return db.sql(FROM + " where s.id = ?")
                .param(id.value())
                .query(SkillSearch::view)
                .optional()
                .orElseThrow(() -> MetierException.notFound("skill"));
    }

    /** By name. */
    @Transactional(readOnly = true)
    Page<SkillView> list(@Nullable String q, @Nullable Integer limit, @Nullable String after) {
        Paging paging = Paging.of(limit);
        var conditions = new Conditions().and(BEGINS, "q", Containing.atBeginning(q));
        Cursor cursor = Cursor.parse(after, 2);
        if (cursor != null) {
            conditions
                    .and("(lower(s.name), s.id) > (lower(:name), :id)", "name", cursor.text(0))
                    .and("true", "id", cursor.uuid(1));
        }
        var rows = db.sql(FROM + conditions.where() + " order by lower(s.name), s.id limit " + paging.fetch())
                .params(conditions.parameters())
                .query(SkillSearch::view)
                .list();
        return paging.page(rows, skill -> Cursor.of(skill.name(), skill.id()));
    }

    private static SkillView view(ResultSet row, int number) throws SQLException {
        return new SkillView(
                new SkillId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new CategoryId(row.getObject("category_id", UUID.class)),
                row.getString("category_name"),
                List.of((String[]) row.getArray("aliases").getArray()));
    }
}
