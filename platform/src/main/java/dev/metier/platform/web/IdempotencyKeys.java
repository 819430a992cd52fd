package dev.metier.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The keys that were used and what was answered to them. */
final class IdempotencyKeys {

    private final JdbcClient db;

    IdempotencyKeys(JdbcClient db) {
        this.db = db;
    }

    /** Takes the key; waits where another request holds it, and is false where that one was answered. */
    boolean claim(Claim claim) {
        return db.sql(
                                "insert into idempotency_keys (caller, key, request_hash) values (?, ?, ?) on conflict do nothing")
                        .params(claim.caller(), claim.key(), claim.requestHash())
                        .update()
                == 1;
    }

    /** Notes the answer; without its body where that tells a secret. */
    void answered(Claim claim, ContentCachingResponseWrapper response, boolean tellsSecret) {
        db.sql("""
                        update idempotency_keys
                        set status = :status, content_type = :contentType, location = :location, body = :body
                        where caller = :caller and key = :key""")
                .param("status", response.getStatus())
                .param("contentType", response.getContentType())
                .param("location", response.getHeader(HttpHeaders.LOCATION))
                .param(
                        "body",
                        tellsSecret ? null : new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .param("caller", claim.caller())
                .param("key", claim.key())
                .update();
    }

    /** Answers as before, as far as that is known. */
    Replay replay(Claim claim, HttpServletResponse response) throws IOException {
        Answer answer = db.sql(
                        "select request_hash, status, content_type, location, body from idempotency_keys where caller = ? and key = ?")
                .params(claim.caller(), claim.key())
                .query(Answer.class)
                .single();
        if (!answer.requestHash().equals(claim.requestHash())) {
            return Replay.OTHER_REQUEST;
        }
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.body() == null) {
            return Replay.ANSWER_NOT_KEPT;
        }
        response.setStatus(answer.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
        return Replay.ANSWERED;
    }

    /** What became of a request whose key was used before. */
    enum Replay {
        ANSWERED,
        /** The key belongs to another request. */
        OTHER_REQUEST,
        /** The request was carried out, and its answer told a secret. */
        ANSWER_NOT_KEPT
    }

    /** A caller's wish to do a request once. */
    record Claim(String caller, String key, String requestHash) {}

    private record Answer(
            String requestHash,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String body) {}
}
