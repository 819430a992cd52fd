package dev.metier.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.identity.People.Person;
import dev.metier.identity.mail.TestLinks;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenID provider, as a client that is not ours uses it. */
@ServiceTest
class ProviderTests {

    private static final String CALLBACK = "http://127.0.0.1:9999/callback";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-long";

    private final TestApi api;
    private final People people;
    private final JwtDecoder tokens;
    private final int port;

    ProviderTests(TestApi api, TestEvents events, TestLinks links, JwtDecoder tokens, @LocalServerPort int port) {
        this.api = api;
        this.people = new People(api, events, links);
        this.tokens = tokens;
        this.port = port;
    }

    @Test
    void describesItself() {
        JsonNode document = api.get("/.well-known/openid-configuration").json();

        assertThat(document.path("issuer").asString()).isEqualTo("http://metier.test");
        assertThat(document.path("jwks_uri").asString()).isEqualTo("http://metier.test/oauth2/jwks");
        assertThat(document.path("userinfo_endpoint").asString()).isEqualTo("http://metier.test/userinfo");
        assertThat(document.has("introspection_endpoint")).isFalse();
        assertThat(document.path("code_challenge_methods_supported").toString()).isEqualTo("[\"S256\"]");
    }

    @Test
    void publishesPublicHalvesOfKeysOnly() {
        Answer answer = api.get("/oauth2/jwks");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("keys").size()).isGreaterThanOrEqualTo(1);
        assertThat(answer.json().path("keys").valueStream()).allSatisfy(key -> {
            assertThat(key.path("kty").asString()).isEqualTo("RSA");
            assertThat(key.has("d")).isFalse();
            assertThat(key.has("p")).isFalse();
        });
    }

    @Test
    void givesServicesTheirTokens() {
        HttpResponse<String> answer = serviceToken("jobs", "jobs-secret-of-tests", "service");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Jwt jwt = tokens.decode(json(answer).path("access_token").asString());
        assertThat(jwt.getSubject()).isEqualTo("jobs");
        assertThat(jwt.getClaimAsStringList("roles")).containsExactly("service");
        assertThat(jwt.getAudience()).containsExactly("metier");
        assertThat(jwt.getHeaders()).containsEntry("typ", "JWT");
    }

    @Test
    void refusesServicesWithWrongSecretOrScope() {
        assertThat(serviceToken("jobs", "guessed", "service").statusCode()).isEqualTo(401);
        assertThat(serviceToken("nobody", "guessed", "service").statusCode()).isEqualTo(401);
        assertThat(serviceToken("jobs", "jobs-secret-of-tests", "admin").statusCode())
                .isEqualTo(400);
    }

    @Test
    void signsPeopleInByCodeAndProof() {
        Person person = people.verified();
        Browser browser = new Browser(port);

        JsonNode answer = exchanged(browser, codeFor(browser, person));

        Jwt access = tokens.decode(answer.path("access_token").asString());
        assertThat(access.getSubject()).isEqualTo(person.id().toString());
        assertThat(access.getClaimAsStringList("roles")).containsExactly("candidate");
        Jwt id = org.springframework.security.oauth2.jwt.NimbusJwtDecoder.withJwkSetUri(
                        "http://127.0.0.1:" + port + "/oauth2/jwks")
                .build()
                .decode(answer.path("id_token").asString());
        assertThat(id.getAudience()).containsExactly("reader");
        assertThat(id.getClaimAsString("nonce")).isEqualTo("n-1");
        assertThat(id.getClaimAsString("email")).isEqualTo(person.email());
        TestApi self = api.as(access.getTokenValue());
        assertThat(self.get("/userinfo").json().path("sub").asString())
                .isEqualTo(person.id().toString());
        assertThat(self.get("/api/v1/auth/verify").status()).isEqualTo(200);
    }

    @Test
    void rotatesRefreshTokensOfClientsAndEndsReusedOnes() {
        Browser browser = new Browser(port);
        String first = exchanged(browser, codeFor(browser, people.verified()))
                .path("refresh_token")
                .asString();

        HttpResponse<String> second = refreshed(browser, first);

        assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
        assertThat(people.refresh(first).status()).isEqualTo(401);
        HttpResponse<String> third =
                refreshed(browser, json(second).path("refresh_token").asString());
        assertThat(third.statusCode()).isEqualTo(400);
        assertThat(json(third).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void codeIsGoodOnceAndItsReuseEndsSession() {
        Browser browser = new Browser(port);
        String code = codeFor(browser, people.verified());
        JsonNode answer = exchanged(browser, code);

        HttpResponse<String> again = exchange(browser, code, VERIFIER);

        assertThat(json(again).path("error").asString()).isEqualTo("invalid_grant");
        assertThat(api.as(answer.path("access_token").asString())
                        .get("/api/v1/auth/verify")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void refusesCodeWithoutItsProof() {
        Browser browser = new Browser(port);
        String code = codeFor(browser, people.verified());

        assertThat(exchange(browser, code, "another-verifier-of-at-least-forty-three-chars")
                        .statusCode())
                .isBetween(400, 401);
    }

    @Test
    void sendsNobodyToUnknownAddresses() {
        Browser browser = new Browser(port);
        browser.signIn(people.verified().email(), People.PASSWORD);
        Map<String, String> request = new HashMap<>(request());
        request.put("redirect_uri", "http://evil.example/callback");

        HttpResponse<String> answer = browser.get("/oauth2/authorize?" + Browser.encoded(request));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Browser.location(answer)).isEmpty();
    }

    @Test
    void demandsProofKey() {
        Browser browser = new Browser(port);
        browser.signIn(people.verified().email(), People.PASSWORD);
        Map<String, String> request = new HashMap<>(request());
        request.remove("code_challenge");
        request.remove("code_challenge_method");

        String location = Browser.location(browser.get("/oauth2/authorize?" + Browser.encoded(request)));

        assertThat(location).startsWith(CALLBACK).contains("error=invalid_request");
    }

    @Test
    void pageSaysWhyNobodyWasSignedIn() {
        Browser browser = new Browser(port);

        assertThat(browser.signIn(people.unverified().email(), People.PASSWORD))
                .endsWith("/login?error=email-not-verified");
        assertThat(browser.signIn(People.address(), "some password")).endsWith("/login?error=credentials-invalid");
        assertThat(browser.get("/login?error=credentials-invalid").body()).contains("role=\"alert\"");
        assertThat(browser.get("/login?error=%3Cscript%3E").body()).doesNotContain("<script>");
    }

    @Test
    void offersNothingElse() {
        assertThat(api.post("/oauth2/introspect").status()).isEqualTo(401);
        assertThat(api.post("/oauth2/revoke").status()).isEqualTo(401);
        assertThat(api.get("/connect/register").status()).isEqualTo(401);
        assertThat(api.get("/userinfo").status()).isEqualTo(401);
    }

    private String codeFor(Browser browser, Person person) {
        HttpResponse<String> start = browser.get("/oauth2/authorize?" + Browser.encoded(request()));
        assertThat(Browser.location(start)).endsWith("/login");
        String back = browser.signIn(person.email(), People.PASSWORD);
        assertThat(back).contains("/oauth2/authorize?");
        String callback = Browser.location(browser.get(back));
        assertThat(callback).startsWith(CALLBACK + "?").contains("state=s-1");
        return String.valueOf(UriComponentsBuilder.fromUri(URI.create(callback))
                .build()
                .getQueryParams()
                .getFirst("code"));
    }

    private static Map<String, String> request() {
        return Map.of(
                "response_type", "code",
                "client_id", "reader",
                "redirect_uri", CALLBACK,
                "scope", "openid email profile",
                "state", "s-1",
                "nonce", "n-1",
                "code_challenge", challenge(),
                "code_challenge_method", "S256");
    }

    private static JsonNode exchanged(Browser browser, String code) {
        HttpResponse<String> answer = exchange(browser, code, VERIFIER);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static HttpResponse<String> exchange(Browser browser, String code, String verifier) {
        return browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", CALLBACK,
                        "client_id", "reader",
                        "code_verifier", verifier));
    }

    private static HttpResponse<String> refreshed(Browser browser, String token) {
        return browser.post(
                "/oauth2/token", Map.of("grant_type", "refresh_token", "refresh_token", token, "client_id", "reader"));
    }

    private HttpResponse<String> serviceToken(String name, String secret, String scope) {
        String basic = Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return new Browser(port)
                .post(
                        "/oauth2/token",
                        Map.of("grant_type", "client_credentials", "scope", scope),
                        "Authorization",
                        "Basic " + basic);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
