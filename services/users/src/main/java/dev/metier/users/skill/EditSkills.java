package dev.metier.users.skill;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.users.SkillRequest;
import dev.metier.platform.errors.MetierException;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with single skills. */
@Component
class EditSkills {

    private final Skills skills;
    private final SkillCategories categories;

    EditSkills(Skills skills, SkillCategories categories) {
        this.skills = skills;
        this.categories = categories;
    }

    @Transactional
    SkillId create(SkillRequest request) {
        categories.require(request.categoryId());
        return saved(Skill.create(request)).id();
    }

    @Transactional
    void describe(SkillId id, SkillRequest request) {
        Skill skill = find(id);
        categories.require(request.categoryId());
        skill.describe(request);
        saved(skill);
    }

    @Transactional
    void delete(SkillId id) {
        skills.delete(find(id));
    }

    private Skill find(SkillId id) {
        return skills.findById(id).orElseThrow(() -> MetierException.notFound("skill"));
    }

    private Skill saved(Skill skill) {
        try {
            return skills.save(skill);
        } catch (DuplicateKeyException e) {
            throw new MetierException(
                    ErrorCode.SKILL_EXISTS,
                    "There is a skill of this name already.",
                    List.of(new FieldError("name", "is taken")));
        }
    }
}
