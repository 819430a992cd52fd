package dev.metier.users.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.events.CloudEvent;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.users.People;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CompanyApiTests {

    private final TestApi api;
    private final TestEvents events;
    private final People people;
    private UserId owner = UserId.create();
    private UserId colleague = UserId.create();
    private UserId stranger = UserId.create();
    private CompanyId company = CompanyId.create();

    CompanyApiTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
        this.people = new People(events);
    }

    @BeforeEach
    void companyWithOwner() {
        List<UserId> three = people.register(3, "hr");
        owner = three.get(0);
        colleague = three.get(1);
        stranger = three.get(2);
        company = People.found(as(owner));
    }

    @Test
    void founderOwnsTheCompanyAtOnce() {
        assertThat(as(owner)
                        .get("/api/v1/companies/mine")
                        .json()
                        .path(0)
                        .path("role")
                        .asString())
                .isEqualTo("OWNER");
        assertThat(as(owner).get(path("/members")).json()).hasSize(1);
    }

    @Test
    void tellsOthersOfTheCompanyInOrder() {
        assertThat(events.await("company-events", company.toString(), 3).stream()
                        .map(CloudEvent::type))
                .startsWith("company.created", "company.updated", "company.member-added");
    }

    @Test
    void repeatsTheAnswerOfARepeatedRequest() {
        TestApi once = as(owner).with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, String> request = Map.of("name", "Once " + UUID.randomUUID());

        Answer first = once.post("/api/v1/companies", request);
        Answer second = once.post("/api/v1/companies", request);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void rejectsSecondCompanyOfTheSameName() {
        String name = "Harbour " + UUID.randomUUID();
        assertThat(as(owner).post("/api/v1/companies", Map.of("name", name)).status())
                .isEqualTo(201);

        Answer second =
                as(stranger).post("/api/v1/companies", Map.of("name", "  " + name.toUpperCase(java.util.Locale.ROOT)));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("company-name-taken");
        assertThat(second.json().path("errors").path(0).path("field").asString())
                .isEqualTo("name");
        assertThat(as(stranger).get("/api/v1/companies/mine").json()).isEmpty();
    }

    @Test
    void candidatesFoundNothing() {
        UserId candidate = people.register("Candidate", "candidate");
        Answer answer = api.as(TestTokens.candidate(candidate)).post("/api/v1/companies", Map.of("name", "Mine"));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void everybodyReadsACompanyAndOnlyItsOwnerChangesIt() {
        Map<String, String> request = Map.of(
                "name", "Changed " + company, "website", "https://example.org", "about", "We\nbuild.", "place", "Graz");
        add(colleague, "RECRUITER");

        assertThat(as(stranger).put(path(""), request).status()).isEqualTo(404);
        assertThat(as(colleague).put(path(""), request).status()).isEqualTo(403);
        assertThat(api.put(path(""), request).status()).isEqualTo(401);
        assertThat(as(owner).put(path(""), request).status()).isEqualTo(200);

        assertThat(api.get(path("")).json().path("about").asString()).isEqualTo("We\nbuild.");
        assertThat(api.get("/api/v1/companies?q=changed%20" + company).json().path("items"))
                .hasSize(1);
    }

    @Test
    void ownerAddsPeopleByAddress() {
        assertThat(add(colleague, "RECRUITER").status()).isEqualTo(202);

        assertThat(as(colleague).get(path("/members")).json())
                .anySatisfy(
                        member -> assertThat(member.path("email").asString()).isEqualTo(People.addressOf(owner)));
        assertThat(as(colleague).get("/api/v1/companies/mine").json()).hasSize(1);
    }

    @Test
    void unknownAddressIsAnsweredLikeAKnownOne() {
        Answer answer = as(owner).post(path("/members"), Map.of("email", "nobody@example.org", "role", "RECRUITER"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body()).isEmpty();
        assertThat(as(owner).get(path("/members")).json()).hasSize(1);
    }

    @Test
    void onlyOwnersAddPeople() {
        add(colleague, "RECRUITER");
        Map<String, String> request = Map.of("email", People.addressOf(stranger), "role", "OWNER");

        assertThat(as(colleague).post(path("/members"), request).status()).isEqualTo(403);
        assertThat(as(stranger).post(path("/members"), request).status()).isEqualTo(404);
    }

    @Test
    void givesAMemberAnotherRole() {
        add(colleague, "INTERVIEWER");
        assertThat(add(colleague, "INTERVIEWER").code()).isEqualTo("member-exists");
        assertThat(add(colleague, "OWNER").status()).isEqualTo(202);

        assertThat(as(owner)
                        .get(path("/members/" + colleague))
                        .json()
                        .path("role")
                        .asString())
                .isEqualTo("OWNER");
    }

    @Test
    void lastOwnerStays() {
        add(colleague, "RECRUITER");
        assertThat(as(owner).delete(path("/members/" + owner)).code()).isEqualTo("company-needs-owner");
        assertThat(add(owner, "RECRUITER").code()).isEqualTo("company-needs-owner");

        add(colleague, "OWNER");
        assertThat(as(owner).delete(path("/members/" + owner)).status()).isEqualTo(204);
        assertThat(as(owner).get(path("/members")).status()).isEqualTo(404);
    }

    @Test
    void membersLeaveAndOwnersRemove() {
        add(colleague, "RECRUITER");
        add(stranger, "INTERVIEWER");

        assertThat(as(colleague).delete(path("/members/" + stranger)).status()).isEqualTo(403);
        assertThat(as(colleague).delete(path("/members/" + colleague)).status()).isEqualTo(204);
        assertThat(as(owner).delete(path("/members/" + stranger)).status()).isEqualTo(204);

        assertThat(as(stranger).get(path("/members")).status()).isEqualTo(404);
        assertThat(events.await("company-events", company.toString(), 7).stream()
                        .map(CloudEvent::type)
                        .filter("company.member-removed"::equals))
                .hasSize(2);
    }

    @Test
    void servicesAndThePersonAskWhatSomebodyIsInACompany() {
        String membership = path("/members/" + owner);
        assertThat(api.as(TestTokens.service("jobs"))
                        .get(membership)
                        .json()
                        .path("role")
                        .asString())
                .isEqualTo("OWNER");
        assertThat(as(owner).get(membership).status()).isEqualTo(200);
        assertThat(as(stranger).get(membership).status()).isEqualTo(404);
        assertThat(as(owner).get(path("/members/" + stranger)).status()).isEqualTo(404);
    }

    @Test
    void ownerOfAnotherCompanySeesAndTouchesNothing() {
        People.found(as(stranger));

        assertThat(as(stranger).get(path("/members")).status()).isEqualTo(404);
        assertThat(as(stranger).delete(path("")).status()).isEqualTo(404);
        assertThat(as(stranger).delete(path("/members/" + owner)).status()).isEqualTo(404);
        assertThat(as(owner).get(path("/members")).json()).hasSize(1);
    }

    @Test
    void deletesWithEveryMembership() {
        add(colleague, "OWNER");
        assertThat(as(colleague).delete(path("")).status()).isEqualTo(204);

        assertThat(api.get(path("")).status()).isEqualTo(404);
        assertThat(as(owner).get("/api/v1/companies/mine").json()).isEmpty();
        assertThat(events.await("company-events", company.toString(), 5)
                        .getLast()
                        .type())
                .isEqualTo("company.deleted");
    }

    @Test
    void listsPageByPageByName() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        for (String name : List.of("b " + word, "A " + word, "c " + word)) {
            as(owner).post("/api/v1/companies", Map.of("name", name));
        }

        Answer first = api.get("/api/v1/companies?limit=2&q=" + word);
        Answer rest = api.get("/api/v1/companies?limit=2&q=" + word + "&after="
                + first.json().path("next").asString());

        assertThat(first.json().path("items").path(0).path("name").asString()).isEqualTo("A " + word);
        assertThat(rest.json().path("items")).hasSize(1);
        assertThat(rest.json().has("next")).isFalse();
    }

    private Answer add(UserId user, String role) {
        return as(owner).post(path("/members"), Map.of("email", People.addressOf(user), "role", role));
    }

    private TestApi as(UserId user) {
        return api.as(TestTokens.hr(user));
    }

    private String path(String rest) {
        return "/api/v1/companies/" + company + rest;
    }
}
