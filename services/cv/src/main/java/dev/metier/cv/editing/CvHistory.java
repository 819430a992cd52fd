package dev.metier.cv.editing;

import dev.metier.contracts.cv.CvVersionView;
import dev.metier.contracts.id.CvId;
import dev.metier.platform.data.Jsonb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version that a CV ever had. */
@Component
class CvHistory {

    private final JdbcClient db;
    private final Jsonb jsonb;

    CvHistory(JdbcClient db, Jsonb jsonb) {
        this.db = db;
        this.jsonb = jsonb;
    }

    /** Keeps the version that was just saved. */
    void keep(Cv cv) {
        db.sql("insert into cv_version (cv_id, version, title, content, change, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        cv.id().value(),
                        cv.version(),
                        cv.title(),
                        jsonb.write(cv.content()),
                        cv.lastChange(),
                        OffsetDateTime.ofInstant(cv.updatedAt(), ZoneOffset.UTC))
                .update();
    }

    List<CvVersionView> of(CvId id) {
        return db.sql("select version, change, created_at from cv_version where cv_id = ? order by version desc")
                .param(id.value())
                .query(CvHistory::view)
                .list();
    }

    /** What one version said. */
    record Past(String title, CvContent content) {}

    Optional<Past> find(CvId id, int version) {
        return db.sql("select title, content from cv_version where cv_id = ? and version = ?")
                .params(id.value(), version)
                .query((row, number) ->
                        new Past(row.getString("title"), jsonb.read(row.getString("content"), CvContent.class)))
                .optional();
    }

    private static CvVersionView view(ResultSet row, int number) throws SQLException {
        return new CvVersionView(
                row.getInt("version"),
                row.getString("change"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
