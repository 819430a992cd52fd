package dev.metier.search.saved;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.SavedSearchId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.AlertPace;
import dev.metier.contracts.search.SavedSearchRequest;
import dev.metier.contracts.search.SavedSearchView;
import dev.metier.contracts.search.SavedSearchesApi;
import dev.metier.contracts.search.SearchQuestion;
import dev.metier.platform.data.Jsonb;
import dev.metier.platform.errors.MetierException;
import dev.metier.search.SearchProperties;
import dev.metier.search.SearchProperties.AlertProperties;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Searches that people keep. */
@Component
class SavedSearches {

    private static final String COLUMNS = "id, name, question, alert, created_at, looked_at, due_at";

    private final JdbcClient db;
    private final Jsonb jsonb;
    private final AlertProperties settings;
    private final Clock clock;

    SavedSearches(JdbcClient db, Jsonb jsonb, SearchProperties settings, Clock clock) {
        this.db = db;
        this.jsonb = jsonb;
        this.settings = settings.alerts();
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<SavedSearchView> of(UserId owner) {
        return db.sql("select " + COLUMNS + " from saved_search where owner_id = ? order by lower(name), id")
                .param(owner.value())
                .query(this::view)
                .list();
    }

    /** Errors: {@code saved-searches-full}. */
    @Transactional
    SavedSearchView save(UserId owner, SavedSearchRequest request) {
        requireRoom(owner);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return db.sql("""
                        insert into saved_search (id, owner_id, name, question, alert, created_at, told_from, due_at)
                        values (:id, :owner, :name, :question, :alert, :now, :now, :due) returning
                        """ + COLUMNS)
                .param("id", SavedSearchId.create().value())
                .param("owner", owner.value())
                .param("name", request.name().strip())
                .param("question", jsonb.write(request.question()))
                .param("alert", request.alert().name())
                .param("now", now)
                .param("due", due(owner, request.alert()))
                .query(this::view)
                .single();
    }

    /**
     * With alerts that are switched on, news begin now; another pace counts anew from now; else what is due stays due. Errors:
     * {@code not-found}.
     */
    @Transactional
    SavedSearchView change(UserId owner, SavedSearchId id, SavedSearchRequest request) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return db.sql("""
                        update saved_search set name = :name, question = :question, version = version + 1,
                        told_from = case when alert = 'NEVER' then :now else told_from end,
                        due_at = case when alert = :alert then due_at else cast(:due as timestamptz) end, alert = :alert
                        where id = :id and owner_id = :owner returning
                        """ + COLUMNS)
                .param("id", id.value())
                .param("owner", owner.value())
                .param("name", request.name().strip())
                .param("question", jsonb.write(request.question()))
                .param("alert", request.alert().name())
                .param("now", now)
                .param("due", due(owner, request.alert()))
                .query(this::view)
                .optional()
                .orElseThrow(() -> MetierException.notFound("saved search"));
    }

    @Transactional
    void delete(UserId owner, SavedSearchId id) {
        int gone = db.sql("delete from saved_search where id = ? and owner_id = ?")
                .params(id.value(), owner.value())
                .update();
        if (gone == 0) {
            throw MetierException.notFound("saved search");
        }
    }

    /** Two requests at once do not make one too many. */
    private void requireRoom(UserId owner) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("saved_search " + owner)
                .query((row, n) -> true)
                .single();
        int kept = db.sql("select count(*) from saved_search where owner_id = ?")
                .param(owner.value())
                .query(Integer.class)
                .single();
        if (kept >= SavedSearchesApi.MOST) {
            throw new MetierException(
                    ErrorCode.SAVED_SEARCHES_FULL,
                    "You keep " + SavedSearchesApi.MOST + " searches already. Delete one that you need no more.");
        }
    }

    /** Together with the others of this pace, so that one message tells of all. */
    private @Nullable OffsetDateTime due(UserId owner, AlertPace pace) {
        if (pace == AlertPace.NEVER) {
            return null;
        }
        Instant now = clock.instant();
        return db.sql("select min(due_at) from saved_search where owner_id = ? and alert = ? and due_at > ?")
                .params(owner.value(), pace.name(), now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .orElseGet(() -> now.plus(settings.every(pace)).atOffset(ZoneOffset.UTC));
    }

    private SavedSearchView view(ResultSet row, int number) throws SQLException {
        return new SavedSearchView(
                new SavedSearchId(row.getObject("id", UUID.class)),
                row.getString("name"),
                jsonb.read(row.getString("question"), SearchQuestion.class),
                AlertPace.valueOf(row.getString("alert")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "looked_at"),
                instant(row, "due_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
