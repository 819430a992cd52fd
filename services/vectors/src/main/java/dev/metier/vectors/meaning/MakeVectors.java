package dev.metier.vectors.meaning;

import dev.metier.platform.events.BackgroundLoop;
import dev.metier.platform.events.EventsProperties;
import dev.metier.platform.security.CallerScope;
import dev.metier.vectors.VectorsProperties;
import dev.metier.vectors.document.WaitingChunks;
import dev.metier.vectors.document.WaitingChunks.Waiting;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has the vectors made that are missing; where the embedding service is away they wait. */
@Component
class MakeVectors extends BackgroundLoop {

    private static final Logger log = LoggerFactory.getLogger(MakeVectors.class);
    private static final int BATCH = 32;

    private final WaitingChunks chunks;
    private final Embeddings embeddings;
    private final CallerScope scope;
    private final VectorsProperties settings;

    MakeVectors(
            WaitingChunks chunks,
            Embeddings embeddings,
            CallerScope scope,
            VectorsProperties settings,
            EventsProperties events) {
        super("vectors-meaning", events.backoff());
        this.chunks = chunks;
        this.embeddings = embeddings;
        this.scope = scope;
        this.settings = settings;
    }

    @Override
    protected void session() throws InterruptedException {
        int forgotten = scope.callAsService(() -> chunks.forgetOthersThan(embeddings.model()));
        if (forgotten > 0) {
            log.warn("{} vectors of another model are made anew", forgotten);
        }
        while (isRunning()) {
            List<Waiting> waiting = scope.callAsService(() -> chunks.next(BATCH));
            if (waiting.isEmpty()) {
                pause(settings.lookEvery());
            } else {
                scope.runAsService(() -> chunks.keep(
                        waiting,
                        embeddings.passages(
                                waiting.stream().map(Waiting::passage).toList()),
                        embeddings.model()));
            }
            succeeded();
        }
    }
}
