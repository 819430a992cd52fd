package dev.metier.ats.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.ats.AtsFix;
import dev.metier.contracts.cv.Resume;
import dev.metier.platform.test.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever the CV: fixes apply in any selection, and what was applied is never proposed again. */
class FixpointTests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final int MOST_ROUNDS = 3;
    private static final List<String> VALUES = List.of(
            "",
            " ",
            " Java ",
            "java",
            "Node JS",
            "•",
            "- led a team;",
            "2020",
            "Jan 2020",
            "2021-05",
            "present",
            "Present ",
            "5/2019",
            "2019-13",
            "ada@Example.org",
            "example.org",
            "+40.700",
            "Ada  Lind",
            "a\r\r\nb",
            "|",
            "\u00a0x\u00a0",
            "English");
    private static final String SHAPE = """
            {"basics": {"name": "", "label": "", "email": "", "phone": "", "url": "", "summary": "",
                        "profiles": [{"network": "", "url": ""}]},
             "work": [{"name": "", "position": "", "startDate": "", "endDate": "", "highlights": ["", ""]}],
             "education": [{"institution": "", "studyType": "", "startDate": "", "endDate": "", "courses": [""]}],
             "skills": [{"name": "", "keywords": ["", "", ""]}],
             "languages": [{"language": "", "fluency": ""}],
             "certificates": [{"name": "", "date": ""}]}
            """;

    private final FormFixes fixes = new FormFixes(Taxonomy.starter());

    @Test
    void holdsForCvsOfEveryShape() {
        Random chance = new Random(20261125);
        for (int i = 0; i < 2_000; i++) {
            Resume resume = JSON.treeToValue(filled(JSON.readTree(SHAPE), chance), Resume.class);
            assertHolds(resume, chance);
        }
    }

    @Test
    void holdsForPublishedJsonResumes() throws IOException {
        List<Path> files = published();
        assumeThat(files).as("needs the JSON Resumes in shared/data").isNotEmpty();
        Random chance = new Random(7);
        for (Path file : files) {
            assertHolds(JSON.readValue(Files.readString(file), Resume.class), chance);
        }
    }

    private void assertHolds(Resume resume, Random chance) {
        List<AtsFix> proposed = fixes.of(resume);
        List<AtsFix> some =
                proposed.stream().filter(fix -> chance.nextBoolean()).toList();
        Fixes.apply(resume, some);
        Resume tidy = resume;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            tidy = Fixes.apply(tidy, fixes.of(tidy));
        }
        assertThat(fixes.of(tidy)).as(JSON.writeValueAsString(resume)).isEmpty();
    }

    /** Up to four entries in each list, and a value for each text. */
    private static JsonNode filled(JsonNode shape, Random chance) {
        if (shape.isString()) {
            return JSON.valueToTree(VALUES.get(chance.nextInt(VALUES.size())));
        }
        if (shape.isArray()) {
            ArrayNode list = JSON.createArrayNode();
            for (int i = chance.nextInt(4); i >= 0; i--) {
                shape.forEach(item -> list.add(filled(item, chance)));
            }
            return list;
        }
        ObjectNode object = JSON.createObjectNode();
        shape.properties().forEach(member -> object.set(member.getKey(), filled(member.getValue(), chance)));
        return object;
    }

    private static List<Path> published() throws IOException {
        Optional<Path> folder = SharedData.find("resumes/jsonresume");
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList());
        }
    }
}
