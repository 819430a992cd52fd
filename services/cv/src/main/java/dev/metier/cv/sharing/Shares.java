package dev.metier.cv.sharing;

import dev.metier.contracts.cv.CvMask;
import dev.metier.contracts.cv.ShareView;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.ShareId;
import dev.metier.contracts.id.UserId;
import dev.metier.cv.CvProperties;
import dev.metier.cv.SharingSettings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All links that the caller may see: a person their own, the service every one. */
@Component
class Shares {

    private final JdbcClient db;
    private final SharingSettings settings;
    private final Clock clock;

    Shares(JdbcClient db, CvProperties settings, Clock clock) {
        this.db = db;
        this.settings = settings.sharing();
        this.clock = clock;
    }

    @Transactional
    public void add(Share share, ShareToken token) {
        db.sql("""
            insert into cv_share
              (id, cv_id, owner_id, token_hash, password_hash, masks, cv_version, expires_at, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .param(share.id().value())
                .param(share.cvId().value())
                .param(share.ownerId().value())
                .param(token.hash())
                .param(share.passwordHash())
                .param(share.mask().stream().map(CvMask::name).sorted().toArray(String[]::new))
                .param(share.version())
                .param(share.expiresAt().atOffset(ZoneOffset.UTC))
                .param(share.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public List<ShareView> of(CvId cv) {
        return db.sql("select * from cv_share where cv_id = ? order by created_at desc, id desc")
                .param(cv.value())
                .query(Shares::view)
                .list();
    }

    @Transactional
    public boolean remove(CvId cv, ShareId id) {
        return db.sql("delete from cv_share where id = ? and cv_id = ?")
                        .params(id.value(), cv.value())
                        .update()
                == 1;
    }

    /** The link of a token; empty where there is none, or none that still works. */
    @Transactional(readOnly = true)
    public Optional<Share> find(ShareToken token) {
        return db.sql("select * from cv_share where token_hash = ? and expires_at > ?")
                .param(token.hash())
                .param(now())
                .query(Shares::share)
                .optional();
    }

    /**
     * Counts a guess as wrong until it turns out right, so that many at once cannot slip through; false where there were too
     * many. The guesses of a window are forgotten together.
     */
    @Transactional
    public boolean admitGuess(ShareId id) {
        OffsetDateTime now = now();
        OffsetDateTime start = now.minus(settings.window());
        return db.sql("""
            update cv_share set
              wrong_passwords = case when wrong_since > :start then wrong_passwords + 1 else 1 end,
              wrong_since = case when wrong_since > :start then wrong_since else :now end
            where id = :id and (wrong_since is null or wrong_since <= :start or wrong_passwords < :most)\
            """)
                        .param("start", start)
                        .param("now", now)
                        .param("id", id.value())
                        .param("most", settings.wrongPasswords())
                        .update()
                == 1;
    }

    @Transactional
    public void guessedRight(ShareId id) {
        db.sql("update cv_share set wrong_passwords = greatest(wrong_passwords - 1, 0) where id = ?")
                .param(id.value())
                .update();
    }

    @Transactional
    public void countView(ShareId id) {
        db.sql("update cv_share set views = views + 1, last_viewed_at = ? where id = ?")
                .params(now(), id.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ShareView view(ResultSet row, int number) throws SQLException {
        Share share = share(row, number);
        OffsetDateTime viewed = row.getObject("last_viewed_at", OffsetDateTime.class);
        return new ShareView(
                share.id(),
                share.cvId(),
                share.version(),
                share.mask(),
                share.passwordHash() != null,
                row.getInt("views"),
                viewed == null ? null : viewed.toInstant(),
                share.expiresAt(),
                share.createdAt());
    }

    private static Share share(ResultSet row, int number) throws SQLException {
        return new Share(
                new ShareId(row.getObject("id", UUID.class)),
                new CvId(row.getObject("cv_id", UUID.class)),
                new UserId(row.getObject("owner_id", UUID.class)),
                row.getString("password_hash"),
                masks((String[]) row.getArray("masks").getArray()),
                row.getObject("cv_version", Integer.class),
                instant(row, "expires_at"),
                instant(row, "created_at"));
    }

    private static Set<CvMask> masks(String[] names) {
        return Arrays.stream(names).map(CvMask::valueOf).collect(Collectors.toSet());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
