package dev.metier.users.skill;

import dev.metier.users.UsersProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives a new platform the skills that ship with the product, with the ids that the other services know them by. */
@Component
class StarterTaxonomy implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(StarterTaxonomy.class);

    private final ImportSkills importSkills;
    private final UsersProperties settings;

    StarterTaxonomy(ImportSkills importSkills, UsersProperties settings) {
        this.importSkills = importSkills;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.starterTaxonomy() && importSkills.intoNothing(file())) {
            log.info("the starter taxonomy was loaded");
        }
    }

    private static String file() {
        try {
            return new ClassPathResource("taxonomy/skills.csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
