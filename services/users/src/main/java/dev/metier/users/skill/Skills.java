package dev.metier.users.skill;

import dev.metier.contracts.id.SkillId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The taxonomy. */
interface Skills extends Repository<Skill, SkillId> {

    Skill save(Skill skill);

    void delete(Skill skill);

    Optional<Skill> findById(SkillId id);
}
