package dev.metier.cv.editing;

import dev.metier.contracts.id.CvId;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.storage.ObjectStorage;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Photos in the object store; each upload has a key of its own. */
@Component
class CvPhotos {

    private final JdbcClient db;
    private final ObjectStorage storage;
    private final Clock clock;

    CvPhotos(JdbcClient db, ObjectStorage storage, Clock clock) {
        this.db = db;
        this.storage = storage;
        this.clock = clock;
    }

    private record Kept(@Nullable String key, boolean isLocked) {

        static final Kept NOTHING = new Kept(null, false);
    }

    @Transactional
    void put(CvId id, byte[] jpeg) {
        Kept before = toChange(id);
        String key = "photos/" + UUID.randomUUID() + ".jpg";
        storage.put(key, jpeg, "image/jpeg");
        db.sql("update cv set photo_key = ?, photo_at = ? where id = ?")
                .params(key, clock.instant().atOffset(ZoneOffset.UTC), id.value())
                .update();
        delete(before.key());
    }

    @Transactional
    void remove(CvId id) {
        Kept before = toChange(id);
        db.sql("update cv set photo_key = null, photo_at = null where id = ?")
                .param(id.value())
                .update();
        delete(before.key());
    }

    @Transactional(readOnly = true)
    Optional<byte[]> find(CvId id) {
        String key = keyOf(id);
        return key == null ? Optional.empty() : Optional.of(storage.get(key));
    }

    /** Gives a variant a photo of its own. */
    @Transactional
    void copy(CvId from, CvId to) {
        find(from).ifPresent(jpeg -> put(to, jpeg));
    }

    /** Removes the file of a CV that is being deleted. */
    @Transactional
    void deleteFile(CvId id) {
        delete(keyOf(id));
    }

    private Kept toChange(CvId id) {
        Kept kept = kept(id, " for update").orElseThrow(() -> MetierException.notFound("CV"));
        if (kept.isLocked()) {
            throw new CvLocked();
        }
        return kept;
    }

    private @Nullable String keyOf(CvId id) {
        return kept(id, "").orElse(Kept.NOTHING).key();
    }

    private Optional<Kept> kept(CvId id, String lock) {
        return db.sql("select photo_key, locked from cv where id = ?" + lock)
                .param(id.value())
                .query((row, number) -> new Kept(row.getString("photo_key"), row.getBoolean("locked")))
                .optional();
    }

    private void delete(@Nullable String key) {
        if (key != null) {
            storage.delete(key);
        }
    }
}
