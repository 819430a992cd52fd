package dev.metier.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillGraphTests {

    private final SkillGraph graph = SkillGraph.starter(name -> name.equals("Jabba") ? "Java" : name);

    @ParameterizedTest
    @CsvSource({
        "Java, Java, 1",
        "J2EE, core java, 1",
        "Jabba, Java, 1",
        "Kotlin, Java, 0.4",
        "TypeScript, JavaScript, 0.4",
        "COBOL, Java, 0.15",
        "French, German, 0",
        "Teamwork, Leadership, 0",
        "Java, Welding, 0",
        "Basket weaving, basket-weaving, 1",
        "Basket weaving, Java, 0"
    })
    void oneSkillIsWorthSomethingWhereAnotherIsAskedFor(String has, String asked, double worth) {
        assertThat(graph.worth(graph.of(null, has), graph.of(null, asked))).isEqualTo(worth);
    }

    @Test
    void aPartIsWorthMoreThanTheWholeIsForAPart() {
        SkillGraph starter = SkillGraph.starter(UnaryOperator.identity());
        Skill part = starter.of(null, "Spring Boot");
        Skill whole = starter.of(null, "Spring");

        assertThat(starter.worth(part, whole)).isGreaterThan(starter.worth(whole, part));
    }
}
