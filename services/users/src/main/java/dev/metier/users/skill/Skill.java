package dev.metier.users.skill;

import dev.metier.contracts.id.CategoryId;
import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.users.SkillRequest;
import dev.metier.users.text.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A skill of the taxonomy with the other names it goes by. */
@Table("skills")
class Skill {

    @Id
    private final SkillId id;

    private String name;
    private CategoryId categoryId;

    @MappedCollection(idColumn = "skill_id", keyColumn = "position")
    private List<Alias> aliases;

    @Version
    private int version;

    /** As stored. */
    @PersistenceCreator
    Skill(SkillId id, String name, CategoryId categoryId, List<Alias> aliases) {
        this.id = id;
        this.name = name;
        this.categoryId = categoryId;
        this.aliases = aliases;
    }

    static Skill create(SkillRequest request) {
        var skill = new Skill(SkillId.create(), request.name(), request.categoryId(), List.of());
        skill.describe(request);
        return skill;
    }

    void describe(SkillRequest request) {
        name = PlainText.name("name", request.name());
        categoryId = request.categoryId();
        aliases = distinct(name, request.aliases()).stream().map(Alias::new).toList();
    }

    /** Each other name once, in its first spelling, without the name itself. */
    static List<String> distinct(String name, List<String> aliases) {
        Map<String, String> bySmall = new LinkedHashMap<>();
        aliases.forEach(alias -> {
            String clean = PlainText.name("aliases", alias);
            bySmall.putIfAbsent(clean.toLowerCase(Locale.ROOT), clean);
        });
        bySmall.remove(name.toLowerCase(Locale.ROOT));
        return List.copyOf(bySmall.values());
    }

    SkillId id() {
        return id;
    }

    /** Another name of a skill. */
    @Table("skill_aliases")
    record Alias(String alias) {}
}
