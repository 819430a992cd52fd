package dev.metier.identity.oidc;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plain page where people sign in for an OpenID client; works without script. */
@Hidden
@RestController
class LoginPage {

    private static final Map<String, String> MESSAGES = Map.of(
            "credentials-invalid", "The e-mail address or the password is not right.",
            "email-not-verified", "Open the link in the mail that we sent to you, then sign in.",
            "account-suspended", "This account is suspended. Ask the operator of this platform.",
            "rate-limited", "Sign-in failed too often. Wait a few minutes.");

    private final Template page;

    LoginPage() throws IOException {
        var resource = new ClassPathResource("templates/identity/login.html");
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            page = Mustache.compiler().defaultValue("").compile(reader);
        }
    }

    @GetMapping("/login")
    ResponseEntity<String> show(@RequestParam(required = false) @Nullable String error, HttpServletRequest request) {
        var csrf = (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
        String message = error == null ? "" : MESSAGES.getOrDefault(error, "Sign-in did not work. Try again.");
        String html = page.execute(Map.of(
                "csrfName",
                csrf.getParameterName(),
                "csrfToken",
                csrf.getToken(),
                "hasMessage",
                !message.isEmpty(),
                "message",
                message));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'")
                .body(html);
    }
}
