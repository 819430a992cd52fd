package dev.metier.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes real RS256 tokens and the key set that belongs to them. */
final class Issuer {

    static final String NAME = "http://localhost:8080";
    private RSAKey key = newKey("first");

    String keySet() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    void rotate() {
        key = newKey(UUID.randomUUID().toString());
    }

    String token(String subject, String... roles) {
        return token(claims -> claims.subject(subject).claim("roles", Arrays.asList(roles)));
    }

    String tokenOfSession(String subject, String sessionId, String... roles) {
        return token(claims ->
                claims.subject(subject).claim("roles", Arrays.asList(roles)).claim("sid", sessionId));
    }

    String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(key, claims(change));
    }

    String tokenSignedByAnother(String subject, String... roles) {
        RSAKey other = new RSAKey.Builder(newKey("other")).keyID(key.getKeyID()).build();
        return sign(other, claims(claims -> claims.subject(subject).claim("roles", List.of(roles))));
    }

    /** The classic confusion: an HMAC whose secret is the public key. */
    String tokenSignedByPublicKey(String subject) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims(claims -> claims.subject(subject)));
            jwt.sign(new MACSigner(key.toPublicJWK().toRSAPublicKey().getEncoded()));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(new JWTClaimsSet.Builder()
                        .issuer(NAME)
                        .audience("metier")
                        .jwtID(UUID.randomUUID().toString())
                        .expirationTime(Date.from(Instant.now().plusSeconds(600))))
                .build();
    }

    private static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
