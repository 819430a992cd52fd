package dev.metier.search.meaning;

import dev.metier.contracts.embedding.EmbedTexts;
import dev.metier.hybrid.Filter;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.platform.events.BackgroundLoop;
import dev.metier.platform.events.EventsProperties;
import dev.metier.search.meaning.Meaning.Meant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives documents their vectors, after they can be found by words already: those that have none, or one of another model.
 */
@Component
final class MeaningFeed extends BackgroundLoop {

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final int AT_ONCE = 32;

    private final List<Waiting> all;
    private final Meaning meaning;

    MeaningFeed(List<Passages> all, Meaning meaning, EventsProperties events) {
        super("search-meaning", events.backoff());
        this.all = all.stream().map(Waiting::new).toList();
        this.meaning = meaning;
    }

    @Override
    public boolean isAutoStartup() {
        return meaning.isWanted();
    }

    @Override
    protected void session() throws InterruptedException {
        while (isRunning()) {
            if (!meaning.knowsBackground()) {
                meaning.learnBackground();
            }
            boolean isDone = true;
            for (Waiting each : all) {
                isDone &= each.isDone();
            }
            if (isDone) {
                pause(EVERY);
            }
            succeeded();
        }
    }

    /** What the model reads: no more than so much, and nothing that is no text. */
    private static String readable(String passage) {
        String readable = passage.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]", " ");
        int end = Math.min(readable.length(), EmbedTexts.LONGEST);
        return readable.substring(0, Character.isHighSurrogate(readable.charAt(end - 1)) ? end - 1 : end);
    }

    /** Those of one index. */
    private final class Waiting {

        private final Passages passages;
        private @Nullable String model;

        Waiting(Passages passages) {
            this.passages = passages;
        }

        /** Whether there was nothing to do; does some of it where there is. */
        boolean isDone() {
            List<Hits.Hit> waiting = passages.index().isChangedHere() ? waiting() : List.of();
            if (waiting.isEmpty()) {
                return true;
            }
            complete(waiting);
            return false;
        }

        /** Documents without a vector of the model that answered last. */
        private List<Hits.Hit> waiting() {
            Filter done = model == null ? new Filter.Any(List.of()) : Filter.is(Passages.MODEL, model);
            return passages.index()
                    .read(open -> open.search(
                            HybridQuery.of(null).where(new Filter.Not(done)).page(AT_ONCE, null)))
                    .hits();
        }

        private void complete(List<Hits.Hit> waiting) {
            List<Meant> meant = meaning.ofPassages(waiting.stream()
                    .map(hit -> readable(passages.of(hit.body())))
                    .toList());
            model = meant.getFirst().model();
            List<IndexedDocument> complete = new ArrayList<>();
            for (int i = 0; i < waiting.size(); i++) {
                complete.add(passages.write(
                        waiting.get(i).body(),
                        meant.get(i).model(),
                        meant.get(i).vector()));
            }
            passages.index().complete(complete);
        }
    }
}
