package dev.metier.cv.editing;

import dev.metier.contracts.Page;
import dev.metier.contracts.cv.CvSummary;
import dev.metier.contracts.cv.CvVersionView;
import dev.metier.contracts.cv.CvView;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.data.Conditions;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Jsonb;
import dev.metier.platform.data.Paging;
import dev.metier.platform.errors.MetierException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads CVs; row-level security decides which ones the caller sees. */
@Component
class CvSearch {

    private static final String SUMMARY = """
        select c.id, c.title, c.version, c.created_at, c.updated_at,
               c.content #>> '{resume,basics,name}' as name, c.content #>> '{resume,basics,label}' as label,
               c.content #>> '{resume,meta,language}' as language,
               c.master_id, c.master_version, m.version as master_current, c.job_id, c.locked
        from cv c left join cv m on m.id = c.master_id\
        """;

    private static final String ORDER = " order by c.updated_at desc, c.id desc";

    private static final String ONE_VERSION = """
        select c.id, c.owner_id, c.created_at, v.title, v.version, v.content, v.created_at as updated_at,
               c.master_id, c.master_version, m.version as master_current, c.job_id, c.locked, c.photo_at
        from cv c join cv_version v on v.cv_id = c.id left join cv m on m.id = c.master_id
        where c.id = ? and v.version = case when ? < 1 then c.version else ? end\
        """;

    private final JdbcClient db;
    private final Jsonb jsonb;
    private final CvHistory history;

    CvSearch(JdbcClient db, Jsonb jsonb, CvHistory history) {
        this.db = db;
        this.jsonb = jsonb;
        this.history = history;
    }

    @Transactional(readOnly = true)
    Page<CvSummary> list(
            UserId owner, @Nullable CvId master, @Nullable JobId job, @Nullable Integer limit, @Nullable String after) {
        Paging paging = Paging.of(limit);
        Cursor cursor = Cursor.parse(after, 2);
        Conditions conditions = new Conditions()
                .and("c.owner_id = :owner", "owner", owner.value())
                .and("c.master_id = :master", "master", master == null ? null : master.value())
                .and("c.job_id = :job", "job", job == null ? null : job.value());
        if (cursor != null) {
            conditions
                    .and("(c.updated_at, c.id) < (:before, :beforeId)", "beforeId", cursor.uuid(1))
                    .and("true", "before", OffsetDateTime.ofInstant(cursor.instant(0), ZoneOffset.UTC));
        }
        List<CvSummary> rows = db.sql(SUMMARY + conditions.where() + ORDER + " limit " + paging.fetch())
                .params(conditions.parameters())
                .query(CvSearch::summary)
                .list();
        return paging.page(rows, row -> Cursor.of(row.updatedAt(), row.id()));
    }

    /** All variants of the CV's master, which is the CV itself unless it is a variant. */
    @Transactional(readOnly = true)
    List<CvSummary> variants(CvId id) {
        UUID master = db.sql("select coalesce(master_id, id) from cv where id = ?")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> MetierException.notFound("CV"));
        return db.sql(SUMMARY + " where c.master_id = ?" + ORDER)
                .param(master)
                .query(CvSearch::summary)
                .list();
    }

    /** @param version absent for the current one */
    @Transactional(readOnly = true)
    CvView get(CvId id, @Nullable Integer version) {
        if (version != null && version < 1) {
            throw MetierException.notFound("CV");
        }
        int wanted = version == null ? 0 : version;
        return db.sql(ONE_VERSION)
                .params(id.value(), wanted, wanted)
                .query(this::view)
                .optional()
                .orElseThrow(() -> MetierException.notFound("CV"));
    }

    @Transactional(readOnly = true)
    List<CvVersionView> versions(CvId id) {
        List<CvVersionView> versions = history.of(id);
        if (versions.isEmpty()) {
            throw MetierException.notFound("CV");
        }
        return versions;
    }

    private static CvSummary summary(ResultSet row, int number) throws SQLException {
        return new CvSummary(
                new CvId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("label"),
                row.getString("language"),
                masterId(row),
                row.getObject("master_version", Integer.class),
                row.getObject("master_current", Integer.class),
                jobId(row),
                row.getBoolean("locked"),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    private CvView view(ResultSet row, int number) throws SQLException {
        CvContent content = jsonb.read(row.getString("content"), CvContent.class);
        return new CvView(
                new CvId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("owner_id", UUID.class)),
                row.getString("title"),
                row.getInt("version"),
                content.resume(),
                content.fields(),
                content.engine(),
                content.engineVersion(),
                content.warnings(),
                content.original(),
                masterId(row),
                row.getObject("master_version", Integer.class),
                row.getObject("master_current", Integer.class),
                jobId(row),
                row.getBoolean("locked"),
                row.getObject("photo_at") == null ? null : instant(row, "photo_at"),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    private static @Nullable CvId masterId(ResultSet row) throws SQLException {
        UUID id = row.getObject("master_id", UUID.class);
        return id == null ? null : new CvId(id);
    }

    private static @Nullable JobId jobId(ResultSet row) throws SQLException {
        UUID id = row.getObject("job_id", UUID.class);
        return id == null ? null : new JobId(id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Where the documents made of a CV are kept. */
    @Transactional(readOnly = true)
    List<String> documentKeys(CvId id) {
        return db.sql("select object_key from generated_document where cv_id = ?")
                .param(id.value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
