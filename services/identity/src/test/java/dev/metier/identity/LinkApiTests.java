package dev.metier.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.identity.People.Person;
import dev.metier.identity.mail.TestLinks;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class LinkApiTests {

    private static final String NEW_PASSWORD = "yellow kettle in the valley";

    private final TestApi api;
    private final TestLinks links;
    private final People people;

    LinkApiTests(TestApi api, TestEvents events, TestLinks links) {
        this.api = api;
        this.links = links;
        this.people = new People(api, events, links);
    }

    @Test
    void letsNobodyInBeforeAddressIsVerified() {
        Person person = people.unverified();

        assertThat(people.login(person.email(), "a wrong password").code()).isEqualTo("credentials-invalid");
        assertThat(people.login(person.email(), People.PASSWORD).code()).isEqualTo("email-not-verified");
        assertThat(verify(links.verification(person.id())).status()).isEqualTo(204);
        assertThat(people.login(person.email(), People.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void verificationLinkIsGoodOnce() {
        Person person = people.unverified();
        String token = links.verification(person.id());

        assertThat(verify(token).status()).isEqualTo(204);
        assertThat(verify(token).code()).isEqualTo("link-invalid");
    }

    @Test
    void refusesLinksThatAreExpiredTamperedOrForSomethingElse() {
        Person person = people.unverified();
        String token = links.verification(person.id());

        assertThat(verify("nonsense").code()).isEqualTo("link-invalid");
        assertThat(verify("ä#").code()).isEqualTo("link-invalid");
        assertThat(verify(tampered(token)).code()).isEqualTo("link-invalid");
        assertThat(reset(token, NEW_PASSWORD).code()).isEqualTo("link-invalid");
        links.expire(person.id());
        Answer late = verify(token);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.code()).isEqualTo("link-invalid");
    }

    @Test
    void resetsPasswordByLinkAndEndsAllSessions() {
        Person person = people.verified();
        Answer session = people.signedIn(person);

        assertThat(forgot(person.email()).status()).isEqualTo(202);
        String token = links.reset(person.id());
        assertThat(reset(token, "password1234").code()).isEqualTo("password-too-weak");
        assertThat(reset(token, NEW_PASSWORD).status()).isEqualTo(204);

        assertThat(reset(token, NEW_PASSWORD + "!").code()).isEqualTo("link-invalid");
        assertThat(people.refresh(session.json().path("refreshToken").asString())
                        .code())
                .isEqualTo("token-invalid");
        assertThat(people.login(person.email(), People.PASSWORD).code()).isEqualTo("credentials-invalid");
        assertThat(people.login(person.email(), NEW_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void answersTheSameForAddressesWithoutAccount() {
        assertThat(forgot(People.address()).status()).isEqualTo(202);
        assertThat(api.post("/api/v1/auth/email/resend", Map.of("email", People.address()))
                        .status())
                .isEqualTo(202);
        Answer unknown = people.login(People.address(), People.PASSWORD);
        Answer wrong = people.login(people.verified().email(), "something else entirely");
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(unknown.status()).isEqualTo(wrong.status()).isEqualTo(401);
    }

    @Test
    void asksForSameMailOnceWithinPause() {
        Person person = people.unverified();

        api.post("/api/v1/auth/email/resend", Map.of("email", person.email()));

        assertThat(links.count(person.id(), "EMAIL_VERIFICATION")).isOne();
    }

    @Test
    void changesPasswordAndEndsOtherSessions() {
        Person person = people.verified();
        Answer phone = people.signedIn(person);
        Answer desk = people.signedIn(person);
        TestApi self = api.as(desk.json().path("accessToken").asString());

        Answer wrong = change(self, "not the password", NEW_PASSWORD);
        assertThat(wrong.code()).isEqualTo("credentials-invalid");
        assertThat(change(self, People.PASSWORD, person.email()).code()).isEqualTo("password-too-weak");
        assertThat(change(self, People.PASSWORD, NEW_PASSWORD).status()).isEqualTo(204);

        assertThat(people.refresh(phone.json().path("refreshToken").asString()).status())
                .isEqualTo(401);
        assertThat(people.refresh(desk.json().path("refreshToken").asString()).status())
                .isEqualTo(200);
        assertThat(people.login(person.email(), NEW_PASSWORD).status()).isEqualTo(200);
    }

    private Answer verify(String token) {
        return api.post("/api/v1/auth/email/verify", Map.of("token", token));
    }

    private Answer forgot(String email) {
        return api.post("/api/v1/auth/password/forgot", Map.of("email", email));
    }

    private Answer reset(String token, String password) {
        return api.post("/api/v1/auth/password/reset", Map.of("token", token, "password", password));
    }

    private static Answer change(TestApi self, String current, String next) {
        return self.post("/api/v1/auth/password/change", Map.of("currentPassword", current, "password", next));
    }

    private static String tampered(String token) {
        char last = token.charAt(30);
        return token.substring(0, 30) + (last == 'A' ? 'B' : 'A') + token.substring(31);
    }
}
