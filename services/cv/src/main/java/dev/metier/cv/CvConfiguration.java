package dev.metier.cv;

import dev.metier.cv.editing.CvContent;
import dev.metier.cv.generation.CvGenerator;
import dev.metier.cv.parsing.CvParser;
import dev.metier.cv.reading.IsolatedReader;
import dev.metier.platform.data.JsonbTypes;
import dev.metier.typesetting.Typesetter;
import dev.metier.typesetting.TypesettingLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engines, which know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class CvConfiguration {

    @Bean
    IsolatedReader isolatedReader(CvProperties settings) {
        return new IsolatedReader(settings.reading());
    }

    /** For documents of our own only; files from outside are read in processes of their own. */
    @Bean
    CvParser cvParser(CvProperties settings) {
        return new CvParser(settings.reading().limits());
    }

    @Bean
    CvGenerator cvGenerator() {
        return new CvGenerator(new Typesetter(TypesettingLimits.DEFAULT));
    }

    @Bean
    JsonbTypes jsonbTypes() {
        return JsonbTypes.of(CvContent.class);
    }
}
