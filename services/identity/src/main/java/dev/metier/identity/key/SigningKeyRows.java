package dev.metier.identity.key;

import com.nimbusds.jose.jwk.RSAKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signing keys in the database, their private halves encrypted. */
@Component
class SigningKeyRows {

    private final JdbcClient db;
    private final KeyWrapping wrapping;

    SigningKeyRows(JdbcClient db, KeyWrapping wrapping) {
        this.db = db;
        this.wrapping = wrapping;
    }

    List<SigningKey> all() {
        return db.sql("select * from signing_key order by created_at")
                .query(this::key)
                .list();
    }

    /** Instances that rotate at the same time do it one after the other. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('signing-keys'))").query(rows -> {});
    }

    void add(SigningKey key) {
        db.sql("insert into signing_key (id, state, public_key, private_key, created_at) values (?, ?, ?, ?, ?)")
                .params(
                        key.id(),
                        key.state().name(),
                        key.pair().toPublicJWK().toJSONString(),
                        wrapping.wrap(key.id(), key.pair().toJSONString()),
                        Timestamp.from(key.createdAt()))
                .update();
    }

    void update(SigningKey key) {
        db.sql("update signing_key set state = ?, activated_at = ?, retired_at = ? where id = ?")
                .param(key.state().name())
                .param(at(key.activatedAt()))
                .param(at(key.retiredAt()))
                .param(key.id())
                .update();
    }

    void remove(SigningKey key) {
        db.sql("delete from signing_key where id = ?").param(key.id()).update();
    }

    private SigningKey key(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        byte[] wrapped = row.getBytes("private_key");
        String json = wrapped == null ? row.getString("public_key") : wrapping.unwrap(id, wrapped);
        try {
            return new SigningKey(
                    RSAKey.parse(json),
                    SigningKey.State.valueOf(row.getString("state")),
                    row.getTimestamp("created_at").toInstant(),
                    instant(row.getTimestamp("activated_at")),
                    instant(row.getTimestamp("retired_at")));
        } catch (ParseException e) {
            throw new IllegalStateException("signing key " + id + " is not readable", e);
        }
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
