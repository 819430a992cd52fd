package dev.metier.cv.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
class VariantApiTests {

    private static final String CV = "/api/v1/cv/";

    private final TestApi anybody;
    private final TestApi api;

    VariantApiTests(TestApi anybody) {
        this.anybody = anybody;
        this.api = anybody.as(TestTokens.candidate(UserId.create()));
    }

    @Test
    void aVariantStartsAsItsMasterAndGoesItsOwnWay() {
        String master = Uploads.cv(api);
        JobId job = JobId.create();

        Answer answer = api.post(CV + master + "/variants", Map.of("title", "For X", "jobId", job, "language", "de"));

        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        JsonNode variant = answer.json();
        assertThat(variant.path("masterId").asString()).isEqualTo(master);
        assertThat(variant.path("masterVersion").asInt()).isEqualTo(1);
        assertThat(variant.path("jobId").asString()).isEqualTo(job.toString());
        assertThat(variant.at("/resume/meta/language").asString()).isEqualTo("de");
        assertThat(variant.at("/resume/basics/name").asString()).isEqualTo("Ada Brinkmann");
        assertThat(variant.has("original")).isFalse();

        rename(variant.path("id").asString(), "Ada B.");
        assertThat(api.get(CV + master).json().at("/resume/basics/name").asString())
                .isEqualTo("Ada Brinkmann");
        assertThat(api.get(CV + master).json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void aVariantOfAVariantBelongsToTheSameMaster() {
        String master = Uploads.cv(api);
        String second = variant(variant(master));

        assertThat(api.get(CV + second).json().path("masterId").asString()).isEqualTo(master);
        assertThat(api.get(CV + master + "/variants").json()).hasSize(2);
        assertThat(api.get(CV + second + "/variants").json()).hasSize(2);
    }

    @Test
    void theListTellsMastersFromVariants() {
        String master = Uploads.cv(api);
        String variant = variant(master);

        assertThat(api.get("/api/v1/cv").json().path("items")).hasSize(2);
        JsonNode ofMaster = api.get("/api/v1/cv?masterId=" + master).json().path("items");
        assertThat(ofMaster).hasSize(1);
        assertThat(ofMaster.at("/0/id").asString()).isEqualTo(variant);
        assertThat(api.get("/api/v1/cv?jobId=" + JobId.create()).json().path("items"))
                .isEmpty();
    }

    @Test
    void aVariantTellsThatItsMasterMovedOnAndHowItDiffers() {
        String master = Uploads.cv(api);
        String variant = variant(master);
        rename(master, "Ada M. Brinkmann");

        JsonNode view = api.get(CV + variant).json();
        assertThat(view.path("masterVersion").asInt()).isEqualTo(1);
        assertThat(view.path("masterCurrent").asInt()).isEqualTo(2);
        JsonNode changes = api.get(CV + variant + "/diff/master").json();
        assertThat(changes).hasSize(1);
        assertThat(changes.at("/0/pointer").asString()).isEqualTo("/basics/name");
        assertThat(changes.at("/0/before").asString()).isEqualTo("Ada M. Brinkmann");
        assertThat(changes.at("/0/after").asString()).isEqualTo("Ada Brinkmann");
        assertThat(api.get(CV + master + "/diff/master").status()).isEqualTo(404);
    }

    @Test
    void variantsOutliveTheirMasterAndBecomeMasters() {
        String master = Uploads.cv(api);
        String variant = variant(master);

        assertThat(api.delete(CV + master).status()).isEqualTo(204);

        JsonNode left = api.get(CV + variant).json();
        assertThat(left.has("masterId")).isFalse();
        assertThat(left.has("masterVersion")).isFalse();
        rename(variant, "Still here");
    }

    @Test
    void aLockedCvRefusesEveryChangeUntilItIsUnlocked() {
        String id = Uploads.cv(api);
        rename(id, "Ada B.");
        assertThat(lock(id, true).json().path("locked").asBoolean()).isTrue();

        List<Answer> refused = List.of(
                api.patch(CV + id, List.of(Map.of("op", "remove", "path", "/basics/name"))),
                api.put(CV + id, Map.of("version", 2, "resume", Map.of())),
                api.post(CV + id + "/restore", Map.of("version", 1)),
                api.delete(CV + id));

        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("cv-locked");
        });
        assertThat(api.get(CV + id).json().path("version").asInt()).isEqualTo(2);
        variant(id);
        assertThat(lock(id, false).json().path("locked").asBoolean()).isFalse();
        rename(id, "Ada C.");
        assertThat(api.get(CV + id).json().path("locked").asBoolean()).isFalse();
    }

    @Test
    void servicesReadALockedVariantAsItStands() {
        String id = variant(Uploads.cv(api));
        lock(id, true);

        Answer answer = anybody.as(TestTokens.service("applications")).get(CV + id + "/versions/1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/resume/basics/email").asString()).isNotEmpty();
    }

    @Test
    void restoringMakesANewVersionAndLosesNothing() {
        String id = Uploads.cv(api);
        rename(id, "Ada B.");

        Answer answer = api.post(CV + id + "/restore", Map.of("version", 1));

        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.json().path("version").asInt()).isEqualTo(3);
        assertThat(answer.json().at("/resume/basics/name").asString()).isEqualTo("Ada Brinkmann");
        assertThat(answer.json().path("fields").has("/basics/name")).isTrue();
        assertThat(api.get(CV + id + "/versions").json().at("/0/change").asString())
                .isEqualTo("restored");
        assertThat(api.get(CV + id + "/diff?from=1").json()).isEmpty();
        assertThat(api.get(CV + id + "/diff?from=1&to=2").json()).hasSize(1);
        assertThat(api.post(CV + id + "/restore", Map.of("version", 9)).status())
                .isEqualTo(404);
        assertThat(api.get(CV + id + "/diff?from=9").status()).isEqualTo(404);
    }

    @Test
    void otherPeopleReachNothing() {
        String id = Uploads.cv(api);
        TestApi stranger = anybody.as(TestTokens.candidate(UserId.create()));

        assertThat(stranger.post(CV + id + "/variants", Map.of("title", "Mine")).status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/cv?masterId=" + id).json().path("items"))
                .isEmpty();
        assertThat(stranger.put(CV + id + "/lock", Map.of("locked", true)).status())
                .isEqualTo(404);
        assertThat(api.get(CV + id).json().path("locked").asBoolean()).isFalse();
    }

    @Test
    void refusesALanguageThatIsNone() {
        Answer answer = api.post(CV + Uploads.cv(api) + "/variants", Map.of("title", "x", "language", "no language"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation-failed");
    }

    private String variant(String of) {
        Answer answer = api.post(CV + of + "/variants", Map.of("title", "Variant"));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private Answer lock(String id, boolean locked) {
        Answer answer = api.put(CV + id + "/lock", Map.of("locked", locked));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer;
    }

    private void rename(String id, String name) {
        Answer answer = api.patch(CV + id, List.of(Map.of("op", "replace", "path", "/basics/name", "value", name)));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    }
}
