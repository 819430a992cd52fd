package dev.metier.search.request;

import dev.metier.contracts.search.UnderstoodPart;
import dev.metier.search.match.Skill;
import dev.metier.search.match.SkillGraph;
import dev.metier.search.question.Question;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What else somebody may look for who looks for a skill. */
@Component
class RelatedSkills {

    private static final int MOST = 6;

    private final SkillGraph graph;
    private final PostingSuggestions postings;

    RelatedSkills(SkillGraph graph, PostingSuggestions postings) {
        this.graph = graph;
        this.postings = postings;
    }

    /** Names that open postings ask for, the most asked for first; nothing that is in the question already. */
    List<String> of(Question question, SearchRequest request) {
        List<Skill> asked = Stream.concat(
                        question.parts().stream()
                                .filter(part -> part.kind() == UnderstoodPart.Kind.SKILL)
                                .map(UnderstoodPart::value),
                        request.chosen().getOrDefault("skill", List.of()).stream())
                .map(name -> graph.of(null, name))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Set<String> known = asked.stream().map(Skill::key).collect(Collectors.toCollection(HashSet::new));
        Map<String, Long> open = postings.openBySkill();
        return asked.stream()
                .flatMap(skill -> graph.around(skill).stream())
                .filter(skill -> known.add(skill.key()))
                .map(Skill::name)
                .filter(open::containsKey)
                .sorted(Comparator.comparingLong((String name) -> -open.getOrDefault(name, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }
}
