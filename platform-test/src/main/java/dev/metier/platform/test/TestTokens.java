package dev.metier.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.metier.contracts.id.UserId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.function.SingletonSupplier;

/** Issues the tokens that identity would, from a key of this JVM; the service under test reads that key over HTTP. */
public final class TestTokens {

    public static final String ISSUER = "http://metier.test";

    /** Half of what identity has: tests sign thousands of tokens, and with the first compiler a longer key takes them long. */
    private static final int BITS = 1024;

    private static final SingletonSupplier<TestTokens> INSTANCE = SingletonSupplier.of(TestTokens::start);

    private final RSAKey key;
    private final HttpServer server;

    private TestTokens(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    public static String candidate(UserId user) {
        return token(user.toString(), "candidate");
    }

    public static String hr(UserId user) {
        return token(user.toString(), "hr");
    }

    /** A token of an administrator nobody has met before. */
    public static String admin() {
        return token(UserId.create().toString(), "admin");
    }

    public static String operator() {
        return token(UserId.create().toString(), "operator");
    }

    /** A token that the named service gets by client credentials. */
    public static String service(String name) {
        return token(name, "service");
    }

    /** Any token, valid for ten minutes. */
    public static String token(String subject, String... roles) {
        return sign(claims(subject, roles).build());
    }

    /** A token of our issuer that is over since a minute. */
    public static String expired(UserId user) {
        Instant past = Instant.now().minus(Duration.ofMinutes(20));
        return sign(claims(user.toString(), "candidate")
                .issueTime(Date.from(past))
                .expirationTime(Date.from(past.plus(Duration.ofMinutes(10))))
                .build());
    }

    /** Signs any claims with the key that the service trusts. */
    public static String sign(JWTClaimsSet claims) {
        RSAKey key = INSTANCE.obtain().key;
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key, Set.of(AllowWeakRSAKey.getInstance())));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }

    /** Claims as identity makes them, to be changed by a test. */
    public static JWTClaimsSet.Builder claims(String subject, String... roles) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("metier")
                .subject(subject)
                .claim("roles", List.of(roles))
                .claim("sid", UUID.randomUUID().toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(10))));
    }

    /** The value for {@code metier.security.jwk-set-uri}. */
    public static String jwkSetUri() {
        return base() + "/oauth2/jwks";
    }

    /** The value for {@code metier.security.token-uri}. */
    public static String tokenUri() {
        return base() + "/oauth2/token";
    }

    private static String base() {
        return "http://127.0.0.1:" + INSTANCE.obtain().server.getAddress().getPort();
    }

    private static TestTokens start() {
        try {
            RSAKey key = new RSAKeyGenerator(BITS, true).keyID("test").generate();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String keys = new JWKSet(key.toPublicJWK()).toString();
            server.createContext("/oauth2/jwks", exchange -> answer(exchange, keys));
            server.createContext("/oauth2/token", exchange -> answer(exchange, clientToken(exchange)));
            server.start();
            return new TestTokens(key, server);
        } catch (JOSEException | IOException failure) {
            throw new IllegalStateException("tokens cannot be issued", failure);
        }
    }

    private static String clientToken(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String basic = exchange.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
        String client = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":", 2)[0];
        return """
                {"access_token":"%s","token_type":"Bearer","expires_in":600}""".formatted(service(client));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
