package dev.metier.search.usage;

import dev.metier.platform.events.BackgroundLoop;
import dev.metier.platform.events.EventsProperties;
import dev.metier.platform.security.CallerScope;
import dev.metier.search.usage.Askings.Opened;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts what is asked and opened, beside the answers: a search only puts something into memory. Rows are written in batches;
 * what is not written yet is lost where the process is killed, and what does not fit is not counted.
 */
@Component
public class SearchUsage extends BackgroundLoop {

    private static final Logger LOG = LoggerFactory.getLogger(SearchUsage.class);

    private static final int MOST_WAITING = 10_000;
    private static final int MOST_ASKERS = 20_000;
    private static final int BATCH = 1_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final UsageRows rows;
    private final Asker asker;
    private final CallerScope scope;
    private final Clock clock;
    private final Askings askings = new Askings(MOST_ASKERS);
    private final BlockingQueue<UsageRow> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicLong left = new AtomicLong();

    SearchUsage(UsageRows rows, Asker asker, CallerScope scope, Clock clock, EventsProperties events) {
        super("search-usage", events.backoff());
        this.rows = rows;
        this.asker = asker;
        this.scope = scope;
        this.clock = clock;
    }

    /** Somebody has asked for the first page of a question. */
    public void asked(String text, long hits) {
        List<Asked> settled;
        synchronized (askings) {
            settled = askings.ask(asker.key(), UsageText.normalised(text), hits, clock.instant());
        }
        settled.forEach(this::count);
    }

    /** Somebody has opened a hit; false where they do so too often to be counted. */
    boolean opened(String text, int position) {
        Opened opened;
        synchronized (askings) {
            opened = askings.open(asker.key(), UsageText.normalised(text), position, clock.instant());
        }
        opened.settled().forEach(this::count);
        Clicked clicked = opened.clicked();
        if (clicked == null) {
            return false;
        }
        count(clicked);
        return true;
    }

    private void count(UsageRow row) {
        if (!waiting.offer(row)) {
            left.incrementAndGet();
        }
    }

    @Override
    protected void session() throws InterruptedException {
        while (isRunning()) {
            write();
            succeeded();
            pause(PAUSE);
        }
        synchronized (askings) {
            askings.settleAll().forEach(this::count);
        }
        write();
    }

    private void write() {
        synchronized (askings) {
            askings.settle(clock.instant()).forEach(this::count);
        }
        long lost = left.getAndSet(0);
        if (lost > 0) {
            LOG.warn("{} searches and clicks are not counted: there were too many at once", lost);
        }
        List<UsageRow> batch = new ArrayList<>();
        while (waiting.drainTo(batch, BATCH) > 0) {
            scope.runAsService(() -> rows.add(batch));
            batch.clear();
        }
    }
}
