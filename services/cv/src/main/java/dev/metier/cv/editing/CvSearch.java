package dev.metier.cv.editing;

import dev.metier.contracts.Page;
import dev.metier.contracts.cv.CvSummary;
import dev.metier.contracts.cv.CvVersionView;
import dev.metier.contracts.cv.CvView;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.UserId;
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

    private static final String LIST = """
        select id, title, version, created_at, updated_at,
               content #>> '{resume,basics,name}' as name, content #>> '{resume,basics,label}' as label,
               content #>> '{resume,meta,language}' as language
        from cv where owner_id = ? and (updated_at, id) < (?, ?) order by updated_at desc, id desc limit ?\
        """;

    private static final String ONE_VERSION = """
        select c.id, c.owner_id, c.created_at, v.title, v.version, v.content, v.created_at as updated_at
        from cv c join cv_version v on v.cv_id = c.id where c.id = ? and v.version = case when ? < 1 then c.version else ? end\
        """;

    private static final OffsetDateTime END_OF_TIME = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final JdbcClient db;
    private final Jsonb jsonb;
    private final CvHistory history;

    CvSearch(JdbcClient db, Jsonb jsonb, CvHistory history) {
        this.db = db;
        this.jsonb = jsonb;
        this.history = history;
    }

    @Transactional(readOnly = true)
    Page<CvSummary> list(UserId owner, @Nullable Integer limit, @Nullable String after) {
        Paging paging = Paging.of(limit);
        Cursor cursor = Cursor.parse(after, 2);
        List<CvSummary> rows = db.sql(LIST)
                .params(
                        owner.value(),
                        cursor == null ? END_OF_TIME : OffsetDateTime.ofInstant(cursor.instant(0), ZoneOffset.UTC),
                        cursor == null ? LAST_ID : cursor.uuid(1),
                        paging.fetch())
                .query(CvSearch::summary)
                .list();
        return paging.page(rows, row -> Cursor.of(row.updatedAt(), row.id()));
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
                null,
                null,
                false,
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
                null,
                null,
                false,
                instant(row, "created_at"),
                instant(row, "updated_at"));
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
