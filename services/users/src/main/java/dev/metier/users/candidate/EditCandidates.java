package dev.metier.users.candidate;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CandidateProfileRequest;
import dev.metier.contracts.users.CandidateSkillRequest;
import dev.metier.platform.errors.MetierException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What candidates write about themselves. Who may, was asked before. */
@Component
class EditCandidates {

    private static final int MOST_SKILLS = 200;

    private final CandidateProfiles profiles;
    private final ShowCandidates show;
    private final JdbcClient db;

    EditCandidates(CandidateProfiles profiles, ShowCandidates show, JdbcClient db) {
        this.profiles = profiles;
        this.show = show;
        this.db = db;
    }

    @Transactional
    void saveProfile(UserId user, CandidateProfileRequest request) {
        lock(user);
        CandidateProfile profile = profiles.findById(user).orElseGet(() -> CandidateProfile.of(user));
        profile.write(request);
        profiles.save(profile);
        show.changed(user);
    }

    @Transactional
    void addSkill(UserId user, CandidateSkillRequest request) {
        lock(user);
        requireSkill(request.skillId());
        requireRoom(user, request.skillId());
        db.sql("""
                        insert into candidate_skills (user_id, skill_id, years) values (?, ?, ?)
                        on conflict (user_id, skill_id) do update set years = excluded.years""")
                .params(user.value(), request.skillId().value(), request.years())
                .update();
        show.changed(user);
    }

    @Transactional
    void removeSkill(UserId user, SkillId skill) {
        lock(user);
        int gone = db.sql("delete from candidate_skills where user_id = ? and skill_id = ?")
                .params(user.value(), skill.value())
                .update();
        if (gone == 0) {
            throw MetierException.notFound("skill of this person");
        }
        show.changed(user);
    }

    /** One change of a person at a time; also makes sure that there is such a person. */
    private void lock(UserId user) {
        boolean gone = db.sql("select 1 from users where id = ? for update")
                .param(user.value())
                .query(Integer.class)
                .optional()
                .isEmpty();
        if (gone) {
            throw MetierException.notFound("user");
        }
    }

    private void requireSkill(SkillId skill) {
        boolean known = db.sql("select exists (select from skills where id = ?)")
                .param(skill.value())
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new MetierException(
                    ErrorCode.SKILL_UNKNOWN,
                    "There is no such skill; look for one in /api/v1/skills.",
                    List.of(new FieldError("skillId", "is not a skill")));
        }
    }

    private void requireRoom(UserId user, SkillId skill) {
        int others = db.sql("select count(*) from candidate_skills where user_id = ? and skill_id <> ?")
                .params(user.value(), skill.value())
                .query(Integer.class)
                .single();
        if (others >= MOST_SKILLS) {
            throw new MetierException(
                    ErrorCode.CONFLICT, "A profile has at most %d skills; remove one first.".formatted(MOST_SKILLS));
        }
    }
}
