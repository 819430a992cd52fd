package dev.metier.benchmarks.search;

import dev.metier.benchmarks.postings.Posting;
import dev.metier.benchmarks.postings.Question;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestDatabases;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL full text: a GIN index over weighted words, counts by grouping, one statement for each question. */
public final class PostgresText implements SearchEngine {

    private static final String COLUMNS = KEYWORDS.stream()
            .map(Keyword::name)
            .filter(name -> !name.equals("skill"))
            .collect(Collectors.joining(", "));

    private static final String ONE_EACH = KEYWORDS.stream()
            .map(Keyword::name)
            .filter(name -> !name.equals("skill"))
            .map(name -> "(" + name + ")")
            .collect(Collectors.joining(", "));

    /** About a degree of latitude. */
    private static final double KILOMETRES_PER_DEGREE = 111.2;

    private final Connection connection;

    public PostgresText() throws SQLException {
        TestDatabase database = TestDatabases.create("search-bench");
        this.connection = DriverManager.getConnection(database.url(), database.owner(), database.owner());
        execute("""
            create table posting (id text primary key, title text not null, organisation text not null,
              description text not null, skills text[] not null, %s, salary double precision not null,
              latitude double precision not null, longitude double precision not null, words tsvector not null)
            """.formatted(COLUMNS.replace(",", " text not null,") + " text not null"));
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public void add(List<Posting> postings) throws SQLException {
        connection.setAutoCommit(false);
        String places = KEYWORDS.stream().skip(1).map(each -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement("""
            insert into posting (id, title, organisation, description, skills, %s, salary, latitude, longitude, words)
            values (?, ?, ?, ?, ?, %s, ?, ?, ?, setweight(to_tsvector('english', ?), 'A')
              || setweight(to_tsvector('english', ?), 'B') || to_tsvector('english', ?))
            """.formatted(COLUMNS, places))) {
            for (Posting posting : postings) {
                set(insert, posting);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private void set(PreparedStatement insert, Posting posting) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(
                posting.id(),
                posting.title(),
                posting.company(),
                posting.description(),
                connection.createArrayOf("text", posting.skills().toArray())));
        KEYWORDS.stream()
                .filter(keyword -> !keyword.name().equals("skill"))
                .forEach(keyword -> values.add(keyword.values().apply(posting).getFirst()));
        values.addAll(List.of(
                (double) posting.salary(),
                posting.place().latitude(),
                posting.place().longitude(),
                posting.title(),
                String.join(", ", posting.skills()),
                posting.company() + " " + posting.description()));
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
        }
    }

    @Override
    public void finish() throws SQLException {
        connection.setAutoCommit(true);
        execute("set maintenance_work_mem = '512MB'");
        execute("create index on posting using gin (words)");
        execute("vacuum analyze posting");
        execute("set work_mem = '128MB'");
    }

    @Override
    public long ask(Question question) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(String.join(" ", question.words())));
        StringBuilder where = new StringBuilder("words @@ plainto_tsquery('english', ?)");
        question.chosen().forEach((name, value) -> {
            where.append(" and ").append(name).append(" = ?");
            values.add(value);
        });
        if (question.leastSalary() != null) {
            where.append(" and salary >= ?");
            values.add(question.leastSalary());
        }
        if (question.near() != null) {
            where.append(" and sqrt(power(latitude - ?, 2) + power((longitude - ?) * cos(radians(?)), 2)) <= ?");
            values.addAll(List.of(
                    question.near().latitude(),
                    question.near().longitude(),
                    question.near().latitude(),
                    Question.KILOMETRES / KILOMETRES_PER_DEGREE));
        }
        values.add(values.getFirst());
        try (PreparedStatement asked = connection.prepareStatement(statement(where.toString()))) {
            for (int i = 0; i < values.size(); i++) {
                asked.setObject(i + 1, values.get(i));
            }
            return read(asked);
        }
    }

    /** The first page, the total, and the counts of all keywords. */
    private static String statement(String where) {
        return """
            with found as materialized (select id, title, skills, words, %1$s from posting where %2$s),
            page as (select id, title from found
              order by ts_rank(words, plainto_tsquery('english', ?)) desc, id limit %3$d)
            select 'page' as kind, 0::bigint as count, id || title as value from page
            union all select 'total', count(*), '' from found
            union all select 'keyword', count(*), concat_ws('|', %1$s) from found group by grouping sets (%4$s)
            union all (select 'skill', count(*), skill from found, unnest(skills) as skill group by skill
              order by 2 desc limit %5$d)
            """.formatted(COLUMNS, where, PAGE, ONE_EACH, VALUES);
    }

    private static long read(PreparedStatement asked) throws SQLException {
        long total = 0;
        try (ResultSet rows = asked.executeQuery()) {
            while (rows.next()) {
                total = rows.getString(1).equals("total") ? rows.getLong(2) : total;
            }
        }
        return total;
    }

    @Override
    public long bytes() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_total_relation_size('posting')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
