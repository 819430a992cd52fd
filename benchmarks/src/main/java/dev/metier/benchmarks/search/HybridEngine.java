package dev.metier.benchmarks.search;

import dev.metier.benchmarks.postings.Posting;
import dev.metier.benchmarks.postings.Question;
import dev.metier.hybrid.Filter;
import dev.metier.hybrid.GeoPoint;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Words;
import dev.metier.hybrid.lucene.LuceneIndex;
import dev.metier.hybrid.suggestion.Suggestions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Our index: texts, filters, counts, pieces of the texts. */
public final class HybridEngine implements SearchEngine {

    private static final String TITLE = "title_value";

    private static final Map<String, Integer> COUNTED =
            KEYWORDS.stream().collect(Collectors.toMap(Keyword::name, keyword -> VALUES));

    private final Path folder;
    private final HybridIndex index;

    public HybridEngine(Path folder) {
        this.folder = folder;
        this.index = LuceneIndex.open(
                new IndexSchema(
                        "postings",
                        List.of(
                                new IndexSchema.Text("title", 3),
                                new IndexSchema.Text("organisation", 1.5f),
                                new IndexSchema.Text("skills", 2),
                                new IndexSchema.Text("description", 1)),
                        Stream.concat(KEYWORDS.stream().map(Keyword::name), Stream.of(TITLE))
                                .toList(),
                        List.of("salary", "published"),
                        List.of("at"),
                        0),
                folder);
    }

    @Override
    public String name() {
        return "hybrid-index";
    }

    @Override
    public void add(List<Posting> postings) {
        List<IndexChange> changes = new ArrayList<>();
        postings.forEach(posting -> changes.add(new IndexChange.Put(document(posting))));
        index.apply(changes, Map.of("log", Integer.toString(postings.getLast().number())));
    }

    private static IndexedDocument document(Posting posting) {
        Map<String, List<String>> keywords = new HashMap<>();
        KEYWORDS.forEach(
                keyword -> keywords.put(keyword.name(), keyword.values().apply(posting)));
        keywords.put(TITLE, List.of(posting.title()));
        return new IndexedDocument(
                posting.id(),
                Map.of(
                        "title", posting.title(),
                        "organisation", posting.company(),
                        "skills", String.join(", ", posting.skills()),
                        "description", posting.description()),
                keywords,
                Map.of("salary", (double) posting.salary(), "published", (double)
                        posting.published().toEpochDay()),
                Map.of(
                        "at",
                        new GeoPoint(posting.place().latitude(), posting.place().longitude())),
                null,
                "{\"title\":\"%s\",\"company\":\"%s\",\"city\":\"%s\"}"
                        .formatted(
                                posting.title(),
                                posting.company(),
                                posting.place().city()));
    }

    @Override
    public void finish() {
        index.commit();
        index.refresh();
    }

    @Override
    public long ask(Question question) {
        List<Filter> filters = new ArrayList<>();
        if (question.leastSalary() != null) {
            filters.add(new Filter.Between("salary", (double) question.leastSalary(), null));
        }
        if (question.near() != null) {
            GeoPoint centre =
                    new GeoPoint(question.near().latitude(), question.near().longitude());
            filters.add(new Filter.Near("at", centre, Question.KILOMETRES));
        }
        Map<String, List<String>> chosen = question.chosen().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, choice -> List.of(choice.getValue())));
        return index.search(HybridQuery.of(Words.allOf(String.join(" ", question.words())))
                        .where(filters.isEmpty() ? Filter.EVERYTHING : new Filter.All(filters))
                        .selecting(chosen)
                        .counting(COUNTED)
                        .page(PAGE, null)
                        .highlighted())
                .total();
    }

    /** Of titles, skills, companies and places. */
    public Suggestions suggestions() {
        return Suggestions.of(
                index, Filter.EVERYTHING, Map.of(TITLE, 100_000, "skill", 20_000, "company", 50_000, "city", 10_000));
    }

    @Override
    public long bytes() throws java.io.IOException {
        return Folders.bytes(folder);
    }

    @Override
    public void close() {
        index.close();
    }
}
