package dev.metier.render.artifact;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.ArtifactId;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.Caller;
import dev.metier.platform.security.CurrentCaller;
import dev.metier.platform.storage.ObjectStorage;
import dev.metier.render.RenderProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files that were made: their notes in the database, their bytes in the object store. */
@Component
class Artifacts {

    private final JdbcClient db;
    private final ObjectStorage storage;
    private final CurrentCaller caller;
    private final RenderProperties settings;
    private final Clock clock;

    Artifacts(JdbcClient db, ObjectStorage storage, CurrentCaller caller, RenderProperties settings, Clock clock) {
        this.db = db;
        this.storage = storage;
        this.caller = caller;
        this.settings = settings;
        this.clock = clock;
    }

    /** Refused before the work is done: a person's files are bounded, those of services are not. */
    @Transactional(readOnly = true)
    public void requireRoom() {
        UUID owner = owner(caller.get());
        if (owner == null) {
            return;
        }
        long kept = db.sql("select count(*) from artifact where owner_id = ?")
                .param(owner)
                .query(Long.class)
                .single();
        if (kept >= settings.maxArtifacts()) {
            throw new MetierException(
                    ErrorCode.RATE_LIMITED,
                    "You have " + kept
                            + " files here, as many as are kept. The oldest expire in time; try again later.");
        }
    }

    @Transactional
    public Artifact keep(MediaKind kind, byte[] content) {
        // whole seconds, as they stand in the link
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var artifact = new Artifact(ArtifactId.create(), kind, content.length, now.plus(settings.lifetime()));
        db.sql("""
            insert into artifact (id, owner_id, media_type, bytes, object_key, created_at, expires_at)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)
                .param(artifact.id().value())
                .param(owner(caller.get()))
                .param(kind.mediaType())
                .param(artifact.bytes())
                .param(artifact.key())
                .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param(OffsetDateTime.ofInstant(artifact.expiresAt(), ZoneOffset.UTC))
                .update();
        storage.put(artifact.key(), content, kind.mediaType());
        return artifact;
    }

    @Transactional(readOnly = true)
    public Optional<Artifact> find(ArtifactId id) {
        return db.sql("select id, media_type, bytes, expires_at from artifact where id = ?")
                .param(id.value())
                .query((row, number) -> new Artifact(
                        new ArtifactId(row.getObject("id", UUID.class)),
                        MediaKind.of(row.getString("media_type")),
                        row.getLong("bytes"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    byte[] content(Artifact artifact) {
        return storage.get(artifact.key());
    }

    @Transactional(readOnly = true)
    public List<ArtifactId> expired(int most) {
        return db.sql("select id from artifact where expires_at < ? order by expires_at limit ?")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(most)
                .query((row, number) -> new ArtifactId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The bytes first: a note without bytes is found again, bytes without a note are not. */
    @Transactional
    public void delete(ArtifactId id) {
        find(id).ifPresent(artifact -> storage.delete(artifact.key()));
        db.sql("delete from artifact where id = ?").param(id.value()).update();
    }

    private static @Nullable UUID owner(Caller caller) {
        return caller.userId() == null ? null : caller.userId().value();
    }
}
