package dev.metier.users.candidate;

import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.Seniority;
import dev.metier.contracts.users.CandidateFacts;
import dev.metier.contracts.users.CandidateHidden;
import dev.metier.contracts.users.CandidateShown;
import dev.metier.contracts.users.CandidateSkillView;
import dev.metier.contracts.users.UserActivated;
import dev.metier.contracts.users.UserSuspended;
import dev.metier.contracts.users.UserUpdated;
import dev.metier.platform.events.Events;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells others of those who show themselves, whatever about them changed, within the transaction of the change. The one
 * source of facts is a function of the database that has none of anybody else.
 */
@Component
class ShowCandidates {

    private final JdbcClient db;
    private final Events events;

    ShowCandidates(JdbcClient db, Events events) {
        this.db = db;
        this.events = events;
    }

    @EventListener
    void on(UserUpdated event) {
        changed(event.userId());
    }

    @EventListener
    void on(UserSuspended event) {
        changed(event.userId());
    }

    @EventListener
    void on(UserActivated event) {
        changed(event.userId());
    }

    /** Something about the person may be another now; whoever changes it has locked their row. */
    void changed(UserId user) {
        Optional<CandidateFacts> facts = db.sql("select * from shown_candidate(?)")
                .param(user.value())
                .query(ShowCandidates::facts)
                .optional();
        if (facts.isPresent()) {
            db.sql("insert into shown_candidates (user_id) values (?) on conflict do nothing")
                    .param(user.value())
                    .update();
            events.publish(new CandidateShown(user, facts.get()));
            return;
        }
        int told = db.sql("delete from shown_candidates where user_id = ?")
                .param(user.value())
                .update();
        if (told > 0) {
            events.publish(new CandidateHidden(user));
        }
    }

    private static CandidateFacts facts(ResultSet row, int number) throws SQLException {
        return new CandidateFacts(
                row.getString("display_name"),
                row.getString("headline"),
                row.getString("place"),
                List.of((String[]) row.getArray("desired_titles").getArray()),
                row.getBoolean("open_to_remote"),
                seniority(row),
                row.getObject("salary_min", Integer.class),
                row.getString("salary_currency"),
                skills(row));
    }

    static @Nullable Seniority seniority(ResultSet row) throws SQLException {
        String name = row.getString("seniority");
        return name == null ? null : Seniority.valueOf(name);
    }

    private static List<CandidateSkillView> skills(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("skill_ids").getArray();
        String[] names = (String[]) row.getArray("skill_names").getArray();
        Integer[] years = (Integer[]) row.getArray("skill_years").getArray();
        List<CandidateSkillView> skills = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            skills.add(new CandidateSkillView(new SkillId(ids[i]), names[i], years[i]));
        }
        return skills;
    }
}
