package dev.metier.search.recommendation;

import dev.metier.search.match.Matching;
import dev.metier.search.match.SkillGraph;
import dev.metier.search.question.Taxonomy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comparing needs. */
@Configuration(proxyBeanMethods = false)
class RecommendationConfiguration {

    @Bean
    SkillGraph skillGraph(Taxonomy taxonomy) {
        return SkillGraph.starter(
                name -> taxonomy.find(name).map(Taxonomy.KnownSkill::name).orElse(name));
    }

    @Bean
    Matching matching(SkillGraph graph) {
        return new Matching(graph);
    }
}
