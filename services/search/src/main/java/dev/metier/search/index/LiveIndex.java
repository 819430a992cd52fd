package dev.metier.search.index;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.search.SearchIndexStatus;
import dev.metier.contracts.search.SearchIndexType;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.platform.errors.MetierException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The index that answers. */
public final class LiveIndex implements SmartLifecycle {

    public static final String OF_CANDIDATES = "candidateIndex";
    public static final String OF_COMPANIES = "companyIndex";
    public static final String OF_ARTICLES = "articleIndex";
    private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

    private final SearchIndexType type;
    private final IndexEngine engine;
    private final IndexKeeper keeper;
    private final Answering answering;
    private volatile boolean isRunning;

    LiveIndex(SearchIndexType type, IndexEngine engine, IndexKeeper keeper, Answering answering) {
        this.type = type;
        this.engine = engine;
        this.keeper = keeper;
        this.answering = answering;
    }

    public SearchIndexType type() {
        return type;
    }

    /** Asks the index. Errors: {@code service-unavailable} while its engine is away, or where it must be built anew. */
    public <T> T read(Function<HybridIndex, T> question) {
        return explaining(() -> answering.ask(question));
    }

    /** Whether there is one that can be asked. */
    public boolean isOpen() {
        return answering.partOrNull() != null;
    }

    /** Whether this process is the one that changes it. */
    public boolean isChangedHere() {
        return keeper.fed() != null;
    }

    /** How far the log is read into it. */
    public Map<String, Long> position() {
        FedIndex fed = keeper.fed();
        return fed == null ? read(IndexFeed::positionOf) : explaining(fed::position);
    }

    /** Writes documents of it again, those that are still as they were; nothing where another process changes it. */
    public void complete(List<IndexedDocument> documents) {
        FedIndex fed = keeper.fed();
        if (fed != null) {
            fed.complete(documents);
        }
    }

    /** Whether something may be missing, or be over. */
    public boolean isBehind() {
        IndexPart.FeedState feed = answering.part().feed();
        return !feed.isCaughtUp() || feed.failure() != null;
    }

    public SearchIndexStatus status() {
        IndexPart part = answering.part();
        return new SearchIndexStatus(
                type,
                engine.name(),
                part.generation().number(),
                read(HybridIndex::count),
                part.feed().isCaughtUp(),
                explaining(keeper::isRebuilding),
                part.generation().builtAt(),
                part.generation().reason(),
                part.feed().failure());
    }

    /** Has a new generation made beside this one; nothing where one is begun already. */
    public void rebuild(String reason) {
        explaining(() -> {
            keeper.rebuild(reason);
            return true;
        });
    }

    @Override
    public void start() {
        isRunning = true;
        keeper.start();
    }

    @Override
    public void stop() {
        isRunning = false;
        keeper.stop();
        answering.become(null);
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    private <T> T explaining(Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException failure) {
            if (engine.isAway(failure)) {
                LOG.info("The index of {} is away: {}", type, failure.toString());
                throw new MetierException(
                        ErrorCode.SERVICE_UNAVAILABLE,
                        "The search engine does not answer at the moment. Try again in a few seconds.");
            }
            if (failure instanceof UncheckedIOException) {
                keeper.rebuild("the index could not be read: " + failure.getMessage());
                throw new MetierException(
                        ErrorCode.SERVICE_UNAVAILABLE, "The index is being built anew. Try again in a few seconds.");
            }
            throw failure;
        }
    }
}
