package dev.metier.cv.isolation;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A time limit that ends a process. Whoever sees the process end by it also sees that it rang. */
public final class Alarm {

    private final Future<?> clock;
    private volatile boolean rang;

    Alarm(ScheduledExecutorService clock, Duration time, Runnable kill) {
        this.clock = clock.schedule(() -> ring(kill), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void ring(Runnable kill) {
        rang = true;
        kill.run();
    }

    public void stop() {
        clock.cancel(false);
    }

    public boolean rang() {
        return rang;
    }
}
