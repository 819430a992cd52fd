package dev.metier.users.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.CategoryId;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SkillApiTests {

    private final TestApi api;
    private final TestApi admin;
    private final JdbcClient db;
    private final StarterTaxonomy starter;
    private final String word = "s" + UUID.randomUUID().toString().replace("-", "");

    SkillApiTests(TestApi api, JdbcClient db, StarterTaxonomy starter) {
        this.api = api;
        this.admin = api.as(TestTokens.admin());
        this.db = db;
        this.starter = starter;
    }

    @Test
    void knowsTheStarterTaxonomyByTheIdsOfTheFile() {
        JsonNode java =
                api.get("/api/v1/skills/98ce8bc5-b243-56e8-bb52-6cfdcf80dbc5").json();
        assertThat(java.path("name").asString()).isEqualTo("Java");
        assertThat(java.path("categoryName").asString()).isEqualTo("Programming languages");
        assertThat(java.path("aliases").path(0).asString()).isEqualTo("Java SE");
        assertThat(api.get("/api/v1/skill-categories").json().size()).isGreaterThanOrEqualTo(25);
    }

    @Test
    void loadsTheStarterTaxonomyOnce() {
        int before = count();
        starter.run(new DefaultApplicationArguments());
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void findsByTheBeginningOfNameOrAlias() {
        assertThat(names("/api/v1/skills?q=JAVA")).contains("Java", "JavaScript");
        assertThat(names("/api/v1/skills?q=ecmascr")).containsExactly("JavaScript");
        assertThat(names("/api/v1/skills?q=%25")).isEmpty();
    }

    @Test
    void listsPageByPageByName() {
        Answer first = api.get("/api/v1/skills?limit=3");
        String next = first.json().path("next").asString();
        List<String> all = names("/api/v1/skills?limit=6");

        assertThat(names("/api/v1/skills?limit=3&after=" + next)).isEqualTo(all.subList(3, 6));
        assertThat(api.get("/api/v1/skills?limit=101").code()).isEqualTo("validation-failed");
        assertThat(api.get("/api/v1/skills?after=zzz").code()).isEqualTo("cursor-invalid");
        assertThat(api.get("/api/v1/skills?q=" + "x".repeat(201)).code()).isEqualTo("validation-failed");
    }

    @Test
    void administratorsWriteSkills() {
        Map<String, Object> request =
                Map.of("name", word, "categoryId", category(), "aliases", List.of(word + " two", word + " TWO", word));
        Answer created = admin.post("/api/v1/skills", request);
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.json().path("aliases")).hasSize(1);
        String path = "/api/v1/skills/" + created.json().path("id").asString();

        assertThat(admin.post("/api/v1/skills", request).code()).isEqualTo("skill-exists");
        Map<String, Object> renamed = Map.of("name", word + " B", "categoryId", category(), "aliases", List.of());
        assertThat(admin.put(path, renamed).json().path("name").asString()).isEqualTo(word + " B");
        assertThat(admin.delete(path).status()).isEqualTo(204);
        assertThat(api.get(path).status()).isEqualTo(404);
    }

    @Test
    void refusesUnknownCategory() {
        Answer answer = admin.post(
                "/api/v1/skills", Map.of("name", word, "categoryId", CategoryId.create(), "aliases", List.of()));
        assertThat(answer.code()).isEqualTo("category-unknown");
    }

    @Test
    void importAddsAndUpdates() {
        Answer first = send("name,category,aliases\n%s,Crafts,a1|a2\n%s ü,Crafts,\n".formatted(word, word));
        Answer second = send("\ufeffNAME,aliases,category\r\n%s,b1,Crafts\r\n".formatted(word));

        assertThat(first.text()).isEqualTo("{\"created\":2,\"updated\":0}");
        assertThat(second.text()).isEqualTo("{\"created\":0,\"updated\":1}");
        assertThat(names("/api/v1/skills?q=" + word)).containsExactly(word, word + " ü");
        assertThat(api.get("/api/v1/skills?q=" + word)
                        .json()
                        .path("items")
                        .path(0)
                        .path("aliases")
                        .toString())
                .isEqualTo("[\"b1\"]");
    }

    @Test
    void importTakesAllLinesOrNoneAndNamesEachFault() {
        Answer answer = send("name,category,aliases\n%s,Crafts,\n\n,Crafts,\n\"%s\n2\",Crafts,\n%s,Crafts,\nx,,\n"
                .formatted(word, word, word));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("import-rejected");
        assertThat(answer.json().path("errors").findValuesAsString("field"))
                .containsExactly("line 4", "line 5", "line 7", "line 8");
        assertThat(names("/api/v1/skills?q=" + word)).isEmpty();
    }

    @Test
    void importRefusesWhatIsNoSuchTable() {
        for (String csv : List.of("", "name,category\na,b\n", "name,category,aliases\n", "a\n\"b", "{\"name\":1}")) {
            Answer answer = send(csv);
            assertThat(answer.status()).as("%s → %s", csv, answer).isBetween(400, 422);
            assertThat(answer.code()).isNotEmpty();
        }
    }

    @Test
    void importIsForAdministratorsAndForCsv() {
        String csv = "name,category,aliases\n%s,Crafts,\n".formatted(word);
        assertThat(api.as(TestTokens.operator())
                        .send("POST", "/api/v1/skills/import", "text/csv", BodyPublishers.ofString(csv))
                        .status())
                .isEqualTo(403);
        assertThat(admin.post("/api/v1/skills/import", "{}").status()).isEqualTo(415);
        assertThat(names("/api/v1/skills?q=" + word)).isEmpty();
    }

    private Answer send(String csv) {
        return admin.send("POST", "/api/v1/skills/import", "text/csv", BodyPublishers.ofString(csv));
    }

    private String category() {
        return api.get("/api/v1/skill-categories").json().path(0).path("id").asString();
    }

    private List<String> names(String path) {
        return StreamSupport.stream(api.get(path).json().path("items").spliterator(), false)
                .map(skill -> skill.path("name").asString())
                .toList();
    }

    private int count() {
        return db.sql("select count(*) from skills").query(Integer.class).single();
    }
}
