package dev.metier.users.candidate;

import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CandidateProfileView;
import dev.metier.contracts.users.CandidateSkillView;
import dev.metier.platform.errors.MetierException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what candidates wrote about themselves; who wrote nothing yet has an empty profile. */
@Component
class CandidateSearch {

    private static final String SKILLS = """
            select c.skill_id, s.name, c.years from candidate_skills c join skills s on s.id = c.skill_id
            where c.user_id = :user""";

    private final JdbcClient db;

    CandidateSearch(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    CandidateProfileView profile(UserId user) {
        return db.sql("""
                        select u.id, p.headline, p.summary, p.place, p.desired_titles, p.open_to_remote, p.visible,
                          p.seniority, p.salary_min, p.salary_currency, p.version
                        from users u left join candidate_profiles p on p.user_id = u.id where u.id = ?""")
                .param(user.value())
                .query(CandidateSearch::profile)
                .optional()
                .orElseThrow(() -> MetierException.notFound("candidate"));
    }

    @Transactional(readOnly = true)
    List<CandidateSkillView> skills(UserId user) {
        return db.sql(SKILLS + " order by lower(s.name)")
                .param("user", user.value())
                .query(CandidateSearch::skill)
                .list();
    }

    @Transactional(readOnly = true)
    CandidateSkillView skill(UserId user, SkillId skill) {
        return db.sql(SKILLS + " and c.skill_id = :skill")
                .param("user", user.value())
                .param("skill", skill.value())
                .query(CandidateSearch::skill)
                .single();
    }

    private static CandidateProfileView profile(ResultSet row, int number) throws SQLException {
        Array titles = row.getArray("desired_titles");
        return new CandidateProfileView(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("headline"),
                row.getString("summary"),
                row.getString("place"),
                titles == null ? List.of() : List.of((String[]) titles.getArray()),
                row.getBoolean("open_to_remote"),
                row.getBoolean("visible"),
                ShowCandidates.seniority(row),
                row.getObject("salary_min", Integer.class),
                row.getString("salary_currency"),
                row.getInt("version"));
    }

    private static CandidateSkillView skill(ResultSet row, int number) throws SQLException {
        return new CandidateSkillView(
                new SkillId(row.getObject("skill_id", UUID.class)), row.getString("name"), row.getInt("years"));
    }
}
