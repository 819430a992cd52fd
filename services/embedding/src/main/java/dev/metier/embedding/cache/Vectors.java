package dev.metier.embedding.cache;

import dev.metier.embedding.engine.Embedding;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** All vectors that are kept. They belong to nobody and tell no text. */
@Component
public class Vectors {

    /** The day of the last use need not be more exact than this. */
    private static final Duration EXACTNESS = Duration.ofHours(1);

    private final JdbcClient db;
    private final Clock clock;

    Vectors(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Those of the keys that are known. */
    Map<TextKey, Embedding> find(Collection<TextKey> keys) {
        Map<TextKey, Embedding> found = new HashMap<>();
        List<TextKey> stale = new ArrayList<>();
        Instant fresh = clock.instant().minus(EXACTNESS);
        db.sql("select key, vector, is_cut, used_at from cached_vector where key = any(?)")
                .param(array(keys))
                .query(row -> {
                    TextKey key = TextKey.of(row.getBytes("key"));
                    found.put(key, Embedding.ofBytes(row.getBytes("vector"), row.getBoolean("is_cut")));
                    if (row.getObject("used_at", OffsetDateTime.class)
                            .toInstant()
                            .isBefore(fresh)) {
                        stale.add(key);
                    }
                });
        if (!stale.isEmpty()) {
            touch(stale);
        }
        return found;
    }

    /** In the order of the keys, so that two who keep the same ones do not wait for each other. */
    void keep(Map<TextKey, Embedding> made) {
        Map<String, Embedding> sorted = new TreeMap<>();
        made.forEach((key, embedding) -> sorted.put(key.hex(), embedding));
        db.sql("""
                        insert into cached_vector (key, vector, is_cut, used_at)
                        select key, vector, is_cut, ? from unnest(?, ?, ?) as made (key, vector, is_cut)
                        on conflict (key) do nothing""")
                .param(now())
                .param(array(sorted.keySet().stream().map(TextKey::new).toList()))
                .param(new SqlArrayValue("bytea", (Object[])
                        sorted.values().stream().map(Embedding::bytes).toArray(byte[][]::new)))
                .param(new SqlArrayValue("boolean", (Object[])
                        sorted.values().stream().map(Embedding::isCut).toArray(Boolean[]::new)))
                .update();
    }

    /** Notes that they are in use; returns how many of them are there. */
    public int touch(Collection<TextKey> keys) {
        return db.sql("""
                        update cached_vector set used_at = ?
                        where key in (select key from cached_vector where key = any(?) order by key for update)""").param(now()).param(array(keys)).update();
    }

    /** Deletes some that were not used since then and that no batch will ask for; returns how many. */
    int forget(Instant unusedSince, int most) {
        return db.sql("""
                        delete from cached_vector where key in (
                          select key from cached_vector v where used_at < ?
                          and not exists (select 1 from batch_text t where t.key = v.key) order by key limit ?)
                        and used_at < ?""")
                .param(atUtc(unusedSince))
                .param(most)
                .param(atUtc(unusedSince))
                .update();
    }

    /** A parameter for an array of keys. */
    public static SqlArrayValue array(Collection<TextKey> keys) {
        return new SqlArrayValue(
                "bytea", (Object[]) keys.stream().map(TextKey::bytes).toArray(byte[][]::new));
    }

    private OffsetDateTime now() {
        return atUtc(clock.instant());
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
