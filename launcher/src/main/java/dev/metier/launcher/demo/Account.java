package dev.metier.launcher.demo;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A person with an account, signed in. */
public record Account(String email, String id, Api api) {

    private static final Pattern TOKEN = Pattern.compile("[?&#]token=([A-Za-z0-9._~%-]+)");
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;

    public static Account signIn(Api api, String email, String password) throws IOException {
        JsonNode answer = api.post("/api/v1/auth/login", Map.of("email", email, "password", password));
        return new Account(
                email,
                answer.at("/user/id").asString(),
                api.as(answer.path("accessToken").asString()));
    }

    /** Registers, reads the mail, follows its link, signs in. */
    public static Account register(Api api, String email, String password, String name, String role)
            throws IOException {
        JsonNode registration = api.post(
                "/api/v1/auth/register",
                Map.of("email", email, "password", password, "displayName", name, "role", role));
        awaitActive(api, registration.path("registrationId").asString());
        verify(api, email);
        return signIn(api, email, password);
    }

    /** Signs in, or registers whoever has no account yet; also goes on where an earlier attempt was cut off. */
    public static Account ensure(Api api, String email, String password, String name, String role) throws IOException {
        try {
            return signIn(api, email, password);
        } catch (ApiFailure e) {
            if (e.code().equals("email-not-verified") && e.status() == FORBIDDEN) {
                api.post("/api/v1/auth/email/resend", Map.of("email", email));
                verify(api, email);
                return signIn(api, email, password);
            }
            if (e.status() != UNAUTHENTICATED) {
                throw e;
            }
            return register(api, email, password, name, role);
        }
    }

    private static void awaitActive(Api api, String registration) throws IOException {
        Patience.await("the registration", () -> {
            JsonNode state = api.get("/api/v1/auth/registrations/" + registration);
            if (state.path("status").asString().equals("REJECTED")) {
                throw new IOException(
                        "the registration was rejected: " + state.path("reason").asString());
            }
            return state.path("status").asString().equals("ACTIVE") ? Optional.of(true) : Optional.empty();
        });
    }

    private static void verify(Api api, String email) throws IOException {
        String token = Patience.await("the verification mail to " + email, () -> token(mails(api, email)));
        api.post("/api/v1/auth/email/verify", Map.of("token", token));
    }

    /** The mails to an address, the newest first, as the sink of the platform holds them. */
    static JsonNode mails(Api api, String email) throws IOException {
        return api.get("/dev/mail/api/messages?to=" + URLEncoder.encode(email, StandardCharsets.UTF_8));
    }

    private static Optional<String> token(JsonNode mails) {
        for (JsonNode mail : mails) {
            Matcher token = TOKEN.matcher(
                    mail.path("text").asString("") + " " + mail.path("html").asString(""));
            if (token.find()) {
                return Optional.of(URLDecoder.decode(token.group(1), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }
}
