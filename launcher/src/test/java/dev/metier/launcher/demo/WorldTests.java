package dev.metier.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WorldTests {

    private final World world = World.read();

    WorldTests() throws IOException {}

    @Test
    void isSmallAndVaried() {
        assertThat(world.companies()).hasSize(3);
        assertThat(postings()).hasSize(12);
        assertThat(world.candidates()).hasSize(6);
    }

    @Test
    void everyApplicationIsToAPostingOfTheWorld() {
        Set<String> titles = postings().stream()
                .map(posting -> posting.path("title").asString())
                .collect(Collectors.toSet());
        assertThat(world.candidates().stream().flatMap(candidate -> candidate.applications().stream()))
                .extracting(World.Application::posting)
                .isSubsetOf(titles);
    }

    @Test
    void asksForSkillsThatTheTaxonomyKnows() throws IOException {
        Set<String> known = skills();
        for (JsonNode posting : postings()) {
            posting.path("skills")
                    .forEach(skill ->
                            assertThat(known).contains(skill.path("name").asString()));
        }
    }

    @Test
    void nobodyOwnsItsAddresses() {
        Stream<String> addresses = Stream.concat(
                world.companies().stream().map(company -> company.recruiter().email()),
                world.candidates().stream().map(World.Candidate::email));
        assertThat(addresses).allMatch(address -> address.endsWith(".example") || address.endsWith("@example.org"));
    }

    private List<JsonNode> postings() {
        return world.companies().stream()
                .flatMap(company -> company.postings().stream())
                .map(posting -> Api.JSON.<JsonNode>valueToTree(posting))
                .toList();
    }

    private static Set<String> skills() throws IOException {
        try (InputStream csv = WorldTests.class.getResourceAsStream("/taxonomy/skills.csv")) {
            String lines = new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines().map(line -> line.split(",", -1)[2]).collect(Collectors.toSet());
        }
    }
}
