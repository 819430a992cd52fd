package dev.metier.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.identity.SessionRevoked;
import dev.metier.contracts.identity.UserAuthenticated;
import dev.metier.identity.People.Person;
import dev.metier.identity.mail.TestLinks;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

@ServiceTest
class SessionApiTests {

    private final TestApi api;
    private final TestEvents events;
    private final People people;
    private final JwtDecoder tokens;

    SessionApiTests(TestApi api, TestEvents events, TestLinks links, JwtDecoder tokens) {
        this.api = api;
        this.events = events;
        this.people = new People(api, events, links);
        this.tokens = tokens;
    }

    @Test
    void givesTokensThatSayWhoSignedIn() {
        Person person = people.verified();

        Answer answer = people.signedIn(person);

        Jwt jwt = tokens.decode(answer.json().path("accessToken").asString());
        assertThat(jwt.getSubject()).isEqualTo(person.id().toString());
        assertThat(jwt.getClaimAsStringList("roles")).containsExactly("candidate");
        assertThat(jwt.getAudience()).containsExactly("metier");
        assertThat(jwt.getClaimAsString("iss")).isEqualTo("http://metier.test");
        assertThat(jwt.getClaimAsString("sid")).isNotBlank();
        assertThat(jwt.getId()).isNotBlank();
        assertThat(answer.json().path("expiresIn").asInt()).isEqualTo(600);
        assertThat(answer.json().path("user").path("email").asString()).isEqualTo(person.email());
        events.await(UserAuthenticated.class, event -> event.userId().equals(person.id()));
    }

    @Test
    void exchangesRefreshTokenForNextOne() {
        Answer first = people.signedIn(people.verified());

        Answer second = people.refresh(refreshToken(first));

        assertThat(second.status()).as(second.toString()).isEqualTo(200);
        assertThat(refreshToken(second)).isNotEqualTo(refreshToken(first));
        assertThat(people.refresh(refreshToken(second)).status()).isEqualTo(200);
    }

    @Test
    void endsSessionWhenRefreshTokenIsUsedTwice() {
        Person person = people.verified();
        Answer first = people.signedIn(person);
        Answer second = people.refresh(refreshToken(first));

        Answer reused = people.refresh(refreshToken(first));

        assertThat(reused.status()).isEqualTo(401);
        assertThat(reused.code()).isEqualTo("token-reused");
        assertThat(people.refresh(refreshToken(second)).code()).isEqualTo("token-invalid");
        assertThat(as(second).get("/api/v1/auth/verify").code()).isEqualTo("token-invalid");
        SessionRevoked event =
                events.await(SessionRevoked.class, revoked -> revoked.userId().equals(person.id()));
        assertThat(event.reason()).isEqualTo("token-reused");
    }

    @Test
    void logoutEndsSession() {
        Answer session = people.signedIn(people.verified());
        assertThat(as(session).get("/api/v1/auth/verify").status()).isEqualTo(200);

        Answer answer = api.post("/api/v1/auth/logout", Map.of("refreshToken", refreshToken(session)));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(as(session).get("/api/v1/auth/verify").status()).isEqualTo(401);
        assertThat(people.refresh(refreshToken(session)).status()).isEqualTo(401);
        assertThat(api.post("/api/v1/auth/logout", Map.of("refreshToken", "unknown"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void showsOwnSessionsOnlyAndEndsOne() {
        Person person = people.verified();
        Answer phone = people.signedIn(person);
        Answer desk = people.signedIn(person);
        Answer stranger = people.signedIn(people.verified());

        var items = as(desk).get("/api/v1/auth/sessions").json().path("items");

        assertThat(items.size()).isEqualTo(2);
        List<String> others = items.valueStream()
                .filter(item -> !item.path("current").asBoolean())
                .map(item -> item.path("id").asString())
                .toList();
        assertThat(others).hasSize(1);
        String path = "/api/v1/auth/sessions/" + others.getFirst();
        assertThat(as(stranger).delete(path).status()).isEqualTo(404);
        assertThat(as(desk).delete(path).status()).isEqualTo(204);
        assertThat(people.refresh(refreshToken(phone)).status()).isEqualTo(401);
        assertThat(people.refresh(refreshToken(desk)).status()).isEqualTo(200);
    }

    private TestApi as(Answer session) {
        return api.as(session.json().path("accessToken").asString());
    }

    private static String refreshToken(Answer session) {
        return session.json().path("refreshToken").asString();
    }
}
