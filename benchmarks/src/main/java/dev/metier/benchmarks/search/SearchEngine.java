package dev.metier.benchmarks.search;

import dev.metier.benchmarks.postings.Posting;
import dev.metier.benchmarks.postings.Question;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** An engine of the comparison. */
public interface SearchEngine extends AutoCloseable {

    /** Keywords whose values are counted with each answer. */
    List<Keyword> KEYWORDS = List.of(
            new Keyword("category", posting -> List.of(posting.category())),
            new Keyword("seniority", posting -> List.of(posting.seniority())),
            new Keyword("education", posting -> List.of(posting.education())),
            new Keyword("mode", posting -> List.of(posting.mode())),
            new Keyword("employment", posting -> List.of(posting.employment())),
            new Keyword("language", posting -> List.of(posting.language())),
            new Keyword("country", posting -> List.of(posting.place().country())),
            new Keyword("city", posting -> List.of(posting.place().city())),
            new Keyword("company", posting -> List.of(posting.company())),
            new Keyword("skill", Posting::skills),
            new Keyword("pay", posting -> List.of(posting.salary() / 10_000 + "0k")),
            new Keyword(
                    "month", posting -> List.of(posting.published().toString().substring(0, 7))));

    int VALUES = 10;
    int PAGE = 10;

    /** A keyword and its values of a posting. */
    record Keyword(String name, Function<Posting, List<String>> values) {}

    String name();

    void add(List<Posting> postings) throws Exception;

    /** After the last posting. */
    void finish() throws Exception;

    /** Hits in all; the first page of them is read, with counts of all keywords. */
    long ask(Question question) throws Exception;

    /** Of what is kept on disk. */
    long bytes() throws Exception;

    @Override
    void close() throws IOException, SQLException;
}
