package dev.metier.cv;

import dev.metier.cv.editing.CvContent;
import dev.metier.cv.generation.CvGenerator;
import dev.metier.cv.reading.IsolatedReader;
import dev.metier.platform.data.JsonbTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engines, which know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class CvConfiguration {

    @Bean
    IsolatedReader isolatedReader(CvProperties settings) {
        return new IsolatedReader(settings.reading());
    }

    @Bean
    CvGenerator cvGenerator() {
        return new CvGenerator();
    }

    @Bean
    JsonbTypes jsonbTypes() {
        return JsonbTypes.of(CvContent.class);
    }
}
