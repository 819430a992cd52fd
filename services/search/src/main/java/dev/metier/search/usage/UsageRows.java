package dev.metier.search.usage;

import dev.metier.contracts.search.SearchAnalytics;
import dev.metier.contracts.search.SearchAnalytics.AskedText;
import dev.metier.contracts.search.SearchUsageApi;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was asked and opened, as it is kept. */
@Component
class UsageRows {

    private static final int LISTED = 50;

    private final JdbcClient db;
    private final JdbcOperations batches;

    UsageRows(JdbcClient db, JdbcOperations batches) {
        this.db = db;
        this.batches = batches;
    }

    @Transactional
    void add(List<UsageRow> rows) {
        List<Object[]> asked = new ArrayList<>();
        List<Object[]> clicked = new ArrayList<>();
        for (UsageRow row : rows) {
            switch (row) {
                case Asked(Instant at, String text, long hits) -> asked.add(new Object[] {moment(at), text, hits});
                case Clicked(Instant at, String text, int position, boolean isFirst) ->
                    clicked.add(new Object[] {moment(at), text, position, isFirst});
            }
        }
        batches.batchUpdate("insert into asked (asked_at, text, hits) values (?, ?, ?)", asked);
        batches.batchUpdate("insert into clicked (clicked_at, text, position, is_first) values (?, ?, ?, ?)", clicked);
    }

    @Transactional
    void forgetBefore(Instant time) {
        db.sql("delete from asked where asked_at < ?").param(moment(time)).update();
        db.sql("delete from clicked where clicked_at < ?").param(moment(time)).update();
    }

    @Transactional(readOnly = true)
    SearchAnalytics between(LocalDate from, LocalDate to) {
        OffsetDateTime begin = from.atStartOfDay().atOffset(ZoneOffset.UTC);
        OffsetDateTime end = to.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        Questions questions = db.sql("""
                        select count(*) as asked, count(*) filter (where hits = 0) as without_results
                        from asked where asked_at >= ? and asked_at < ?
                        """)
                .params(begin, end)
                .query((row, n) -> new Questions(row.getLong("asked"), row.getLong("without_results")))
                .single();
        Clicks clicks = db.sql("""
                        select count(*) as clicks, count(*) filter (where is_first) as first_clicks,
                        coalesce(avg(position), 0) as mean_position from clicked where clicked_at >= ? and clicked_at < ?
                        """)
                .params(begin, end)
                .query((row, n) ->
                        new Clicks(row.getLong("clicks"), row.getLong("first_clicks"), row.getDouble("mean_position")))
                .single();
        return new SearchAnalytics(
                from,
                to,
                questions.asked(),
                questions.withoutResults(),
                clicks.all(),
                questions.asked() == 0 ? null : Math.min(1, (double) clicks.first() / questions.asked()),
                clicks.all() == 0 ? null : clicks.meanPosition(),
                texts("", begin, end),
                texts("and hits = 0", begin, end));
    }

    private List<AskedText> texts(String condition, OffsetDateTime begin, OffsetDateTime end) {
        return db.sql("""
                        select text, count(*) as askings, avg(hits) as mean_hits from asked
                        where asked_at >= :begin and asked_at < :end and text is not null %s
                        group by text having count(*) >= :smallest order by askings desc, text limit :most
                        """.formatted(condition))
                .param("begin", begin)
                .param("end", end)
                .param("smallest", SearchUsageApi.SMALLEST)
                .param("most", LISTED)
                .query((row, n) ->
                        new AskedText(row.getString("text"), row.getLong("askings"), row.getDouble("mean_hits")))
                .list();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private record Questions(long asked, long withoutResults) {}

    private record Clicks(long all, long first, double meanPosition) {}
}
