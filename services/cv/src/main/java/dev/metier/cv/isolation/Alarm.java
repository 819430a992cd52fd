package dev.metier.cv.isolation;

import java.util.concurrent.Future;

/** A time limit that ends a process. */
public record Alarm(Future<?> ring) {

    public void stop() {
        ring.cancel(false);
    }

    public boolean rang() {
        return ring.state() == Future.State.SUCCESS;
    }
}
