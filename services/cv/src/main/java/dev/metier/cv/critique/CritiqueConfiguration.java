package dev.metier.cv.critique;

import dev.metier.cv.CvProperties;
import dev.metier.cv.critique.grammar.GrammarChecker;
import dev.metier.cv.critique.rewriting.ModelRewrite;
import dev.metier.cv.critique.rules.CvCritic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The engines, which know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class CritiqueConfiguration {

    @Bean
    CvCritic cvCritic() {
        return new CvCritic();
    }

    @Bean
    GrammarChecker grammarChecker(CvProperties settings) {
        return new GrammarChecker(settings.grammar().settings());
    }

    @Bean
    ModelRewrite modelRewrite(CvCritic critic, JsonMapper json, CvProperties settings) {
        return new ModelRewrite(critic, json, settings.model().settings());
    }
}
