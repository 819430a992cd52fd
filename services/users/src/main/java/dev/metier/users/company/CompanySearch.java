package dev.metier.users.company;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.contracts.users.CompanyView;
import dev.metier.contracts.users.MemberView;
import dev.metier.contracts.users.MembershipView;
import dev.metier.platform.data.Conditions;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Paging;
import dev.metier.platform.errors.MetierException;
import dev.metier.users.text.Containing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads companies, which are public, and members, of whom row-level security shows each caller theirs. */
@Component
class CompanySearch {

    private static final String MEMBERS = """
            select m.user_id, u.display_name, u.email, m.role, m.since
            from user_companies m join users u on u.id = m.user_id where m.company_id = :company""";

    private final JdbcClient db;

    CompanySearch(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    CompanyView get(CompanyId id) {
        return db.sql("select * from companies where id = ?")
                .param(id.value())
                .query(CompanySearch::company)
                .optional()
                .orElseThrow(() -> MetierException.notFound("company"));
    }

    /** By name. */
    @Transactional(readOnly = true)
    Page<CompanyView> list(@Nullable String q, @Nullable Integer limit, @Nullable String after) {
        Paging paging = Paging.of(limit);
        var conditions = new Conditions().and("lower(name) like :q", "q", Containing.anywhere(q));
        Cursor cursor = Cursor.parse(after, 2);
        if (cursor != null) {
            conditions
                    .and("(lower(name), id) > (lower(:name), :id)", "name", cursor.text(0))
                    .and("true", "id", cursor.uuid(1));
        }
        var rows = db.sql("select * from companies" + conditions.where() + " order by lower(name), id limit "
                        + paging.fetch())
                .params(conditions.parameters())
                .query(CompanySearch::company)
                .list();
        return paging.page(rows, company -> Cursor.of(company.name(), company.id()));
    }

    @Transactional(readOnly = true)
    List<MembershipView> of(UserId user) {
        return db.sql("""
                        select c.id, c.name, m.role from user_companies m join companies c on c.id = m.company_id
                        where m.user_id = ? order by lower(c.name)""")
                .param(user.value())
                .query((row, n) -> new MembershipView(
                        new CompanyId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        CompanyRole.valueOf(row.getString("role"))))
                .list();
    }

    /** Owners first, then in the order in which they joined; {@code not-found} for who is none of them. */
    @Transactional(readOnly = true)
    List<MemberView> members(CompanyId company) {
        List<MemberView> members = db.sql(MEMBERS + " order by m.role <> 'OWNER', m.since, m.user_id")
                .param("company", company.value())
                .query(CompanySearch::member)
                .list();
        if (members.isEmpty()) {
            throw MetierException.notFound("company");
        }
        return members;
    }

    @Transactional(readOnly = true)
    MemberView member(CompanyId company, UserId user) {
        return db.sql(MEMBERS + " and m.user_id = :user")
                .param("company", company.value())
                .param("user", user.value())
                .query(CompanySearch::member)
                .optional()
                .orElseThrow(() -> MetierException.notFound("member"));
    }

    private static CompanyView company(ResultSet row, int number) throws SQLException {
        return new CompanyView(
                new CompanyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("website"),
                row.getString("about"),
                row.getString("place"),
                instant(row, "created_at"),
                row.getInt("version"));
    }

    private static MemberView member(ResultSet row, int number) throws SQLException {
        return new MemberView(
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("display_name"),
                row.getString("email"),
                CompanyRole.valueOf(row.getString("role")),
                instant(row, "since"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
