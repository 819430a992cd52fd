package dev.metier.cv.critique;

import dev.metier.cv.critique.rules.CvCritic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine, which knows nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class CritiqueConfiguration {

    @Bean
    CvCritic cvCritic() {
        return new CvCritic();
    }
}
