package dev.metier.search.index;

import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.opensearch.OpenSearchCatalog;
import dev.metier.hybrid.opensearch.OpenSearchCatalog.Note;
import dev.metier.hybrid.opensearch.OpenSearchIndex;
import dev.metier.hybrid.opensearch.OpenSearchMissing;
import dev.metier.hybrid.opensearch.OpenSearchSettings;
import dev.metier.hybrid.opensearch.OpenSearchUnavailable;
import dev.metier.search.index.IndexPart.FeedState;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An index of a cluster per generation, and notes beside them: which one answers, and whether another one is wished for. */
final class OpenSearchGenerations implements SharedEngine {

    private static final String CURRENT = "current";
    private static final String WISH = "wish";
    private static final String REASON = "reason";

    private final String name;
    private final String family;
    private final String notes;
    private final OpenSearchCatalog catalog;
    private final OpenSearchSettings settings;

    /** As this process wrote it: where it is another one now, somebody else writes it. */
    private @Nullable Note current;

    private String writer = "";

    /**
     * @param prefix of the names of all indexes
     * @param schema name of a schema: a word, then its version
     */
    OpenSearchGenerations(String prefix, String schema, OpenSearchCatalog catalog, OpenSearchSettings settings) {
        this.name = prefix + schema;
        this.family = prefix + schema.replaceFirst("-.*", "");
        this.notes = name + "-" + CURRENT;
        this.catalog = catalog;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "opensearch";
    }

    @Override
    public synchronized void takeOver() {
        writer = UUID.randomUUID().toString();
        current = catalog.read(notes, CURRENT).orElse(null);
        if (current != null) {
            write(told(current.words()));
        }
    }

    @Override
    public Optional<Generation> current() {
        return told().map(Told::generation);
    }

    @Override
    public synchronized void makeCurrent(Generation generation) {
        FeedState feed =
                current == null ? FeedState.UNKNOWN : told(current.words()).feed();
        write(new Told(generation, feed));
        catalog.erase(notes, WISH);
    }

    @Override
    public synchronized void tell(FeedState feed) {
        if (current != null) {
            Told before = told(current.words());
            if (!before.feed().equals(feed)) {
                write(new Told(before.generation(), feed));
            }
        }
    }

    @Override
    public Optional<Told> told() {
        return catalog.read(notes, CURRENT).map(note -> told(note.words()));
    }

    private void write(Told told) {
        Map<String, String> words = new HashMap<>();
        words.put("generation", Integer.toString(told.generation().number()));
        words.put("built-at", told.generation().builtAt().toString());
        words.put(REASON, told.generation().reason());
        words.put("caught-up", Boolean.toString(told.feed().isCaughtUp()));
        words.put("writer", writer);
        String failure = told.feed().failure();
        if (failure != null) {
            words.put("failure", failure);
        }
        current = catalog.write(notes, CURRENT, words, current);
    }

    private static Told told(Map<String, String> words) {
        return new Told(
                new Generation(
                        Integer.parseInt(words.getOrDefault("generation", "")),
                        Instant.parse(words.getOrDefault("built-at", "")),
                        words.getOrDefault(REASON, "")),
                new FeedState(Boolean.parseBoolean(words.get("caught-up")), words.get("failure")));
    }

    @Override
    public void wish(String reason) {
        if (wished().isEmpty()) {
            catalog.write(notes, WISH, Map.of(REASON, reason), null);
        }
    }

    @Override
    public Optional<String> wished() {
        return catalog.read(notes, WISH).map(note -> note.words().getOrDefault(REASON, ""));
    }

    @Override
    public boolean holds(Generation generation) {
        return catalog.holds(of(generation));
    }

    @Override
    public HybridIndex open(IndexSchema schema, Generation generation) {
        return OpenSearchIndex.open(named(schema, generation), settings);
    }

    @Override
    public HybridIndex openToSearch(IndexSchema schema, Generation generation) {
        return OpenSearchIndex.openToSearch(named(schema, generation), settings);
    }

    private IndexSchema named(IndexSchema schema, Generation generation) {
        return new IndexSchema(
                of(generation),
                schema.texts(),
                schema.keywords(),
                schema.numbers(),
                schema.places(),
                schema.dimension());
    }

    private String of(Generation generation) {
        return name + "-" + generation.number();
    }

    /** Those of other versions of the schema too. */
    @Override
    public void deleteAllBut(Generation generation) {
        Pattern ours = Pattern.compile(Pattern.quote(family) + "(-[0-9]+)+(-" + CURRENT + ")?");
        catalog.names(family).stream()
                .filter(each -> ours.matcher(each).matches())
                .filter(each -> !each.equals(of(generation)) && !each.equals(notes))
                .forEach(catalog::delete);
    }

    @Override
    public void delete(Generation generation) {
        catalog.delete(of(generation));
    }

    @Override
    public boolean isAway(RuntimeException failure) {
        return failure instanceof OpenSearchUnavailable
                || failure instanceof OpenSearchMissing
                || failure instanceof UncheckedIOException;
    }

    @Override
    public boolean isLost(RuntimeException failure) {
        return failure instanceof OpenSearchMissing;
    }
}
