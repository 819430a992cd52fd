package dev.metier.search.saved;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.AlertPace;
import dev.metier.contracts.search.SearchQuestion;
import dev.metier.platform.data.Jsonb;
import dev.metier.search.SearchProperties;
import dev.metier.search.SearchProperties.AlertProperties;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is due, what was told, and the digests that were written down and not confirmed yet. */
@Component
class Digests {

    private final JdbcClient db;
    private final Jsonb jsonb;
    private final AlertProperties settings;

    Digests(JdbcClient db, Jsonb jsonb, SearchProperties settings) {
        this.db = db;
        this.jsonb = jsonb;
        this.settings = settings.alerts();
    }

    /** People with searches that are due, who waits longest first, at most so many. */
    @Transactional(readOnly = true)
    List<UserId> ownersDue(Instant now, int most) {
        return db.sql("""
                        select owner_id from saved_search where due_at <= ?
                        group by owner_id order by min(due_at), owner_id limit ?
                        """)
                .params(now.atOffset(ZoneOffset.UTC), most)
                .query((row, n) -> new UserId(row.getObject("owner_id", UUID.class)))
                .list();
    }

    @Transactional(readOnly = true)
    List<DueSearch> due(UserId owner, Instant now) {
        return db.sql("""
                        select id, name, question, alert, version,
                        greatest(told_from, coalesce(looked_at - make_interval(secs => :late), told_from)) as since
                        from saved_search where owner_id = :owner and due_at <= :now order by lower(name), id
                        """)
                .param("late", settings.late().toSeconds())
                .param("owner", owner.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::dueSearch)
                .list();
    }

    /** Those of the postings that the search has told already. */
    @Transactional(readOnly = true)
    Set<JobId> told(UUID search, Collection<JobId> postings) {
        return new HashSet<>(db.sql("select posting_id from announced where search_id = ? and posting_id = any(?)")
                .params(search, postings.stream().map(JobId::value).toArray(UUID[]::new))
                .query((row, n) -> new JobId(row.getObject("posting_id", UUID.class)))
                .list());
    }

    /**
     * Writes down that the searches were looked at and what is to be told, all or nothing: fails where one of them was
     * changed, deleted or looked at by another since it was read.
     */
    @Transactional
    void write(List<DueSearch> searches, Digest digest) {
        OffsetDateTime now = digest.composedAt().atOffset(ZoneOffset.UTC);
        for (DueSearch search : searches) {
            int moved = db.sql("""
                            update saved_search set looked_at = :now, due_at = :due, version = version + 1
                            where id = :id and version = :version
                            """)
                    .param("now", now)
                    .param("due", now.plus(settings.every(search.alert())))
                    .param("id", search.id())
                    .param("version", search.version())
                    .update();
            if (moved == 0) {
                throw new OvertakenException(search.id());
            }
        }
        if (digest.news().isEmpty()) {
            return;
        }
        db.sql("insert into digest (id, owner_id, composed_at) values (?, ?, ?)")
                .params(digest.id(), digest.owner().value(), now)
                .update();
        digest.news().forEach(news -> claim(digest, news));
    }

    private void claim(Digest digest, Digest.News news) {
        UUID[] postings =
                news.postings().stream().map(each -> each.id().value()).toArray(UUID[]::new);
        db.sql("""
                        insert into announced (search_id, posting_id, owner_id, digest_id, place)
                        select :search, posting, :owner, :digest, place
                        from unnest(:postings) with ordinality as each (posting, place)
                        """)
                .param("search", news.searchId())
                .param("owner", digest.owner().value())
                .param("digest", digest.id())
                .param("postings", postings)
                .update();
    }

    /** Digests that were not confirmed, the oldest first, at most so many. */
    @Transactional(readOnly = true)
    List<Digest.Left> left(int most) {
        Map<UUID, Digest.Left> left = new LinkedHashMap<>();
        db.sql("select id, owner_id, composed_at from digest order by composed_at, id limit ?")
                .param(most)
                .query((row, n) -> new Digest.Left(
                        row.getObject("id", UUID.class),
                        new UserId(row.getObject("owner_id", UUID.class)),
                        row.getObject("composed_at", OffsetDateTime.class).toInstant(),
                        List.of()))
                .list()
                .forEach(each -> left.put(each.id(), each));
        Map<UUID, List<Digest.Claim>> claims = claims(left.keySet());
        return left.values().stream()
                .map(each -> new Digest.Left(
                        each.id(), each.owner(), each.composedAt(), claims.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Digest.Claim>> claims(Collection<UUID> digests) {
        Map<UUID, List<Digest.Claim>> claims = new LinkedHashMap<>();
        db.sql("""
                        select a.digest_id, s.id, s.name, s.question, array_agg(a.posting_id order by a.place) as postings
                        from announced a join saved_search s on s.id = a.search_id where a.digest_id = any(?)
                        group by a.digest_id, s.id order by lower(s.name), s.id
                        """)
                .param(digests.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("digest_id", UUID.class), claim(row)))
                .list()
                .forEach(each -> claims.computeIfAbsent(each.getKey(), _ -> new ArrayList<>())
                        .add(each.getValue()));
        return claims;
    }

    /** Notifications has taken it; what was in fact not told may be told another time. */
    @Transactional
    void confirm(UUID digest, Collection<JobId> untold) {
        db.sql("delete from announced where digest_id = ? and posting_id = any(?)")
                .params(digest, untold.stream().map(JobId::value).toArray(UUID[]::new))
                .update();
        db.sql("delete from digest where id = ?").param(digest).update();
    }

    private DueSearch dueSearch(ResultSet row, int number) throws SQLException {
        return new DueSearch(
                row.getObject("id", UUID.class),
                row.getString("name"),
                jsonb.read(row.getString("question"), SearchQuestion.class),
                AlertPace.valueOf(row.getString("alert")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private Digest.Claim claim(ResultSet row) throws SQLException {
        UUID[] postings = (UUID[]) row.getArray("postings").getArray();
        return new Digest.Claim(
                row.getObject("id", UUID.class),
                row.getString("name"),
                jsonb.read(row.getString("question"), SearchQuestion.class),
                List.of(postings).stream().map(JobId::new).toList());
    }
}
