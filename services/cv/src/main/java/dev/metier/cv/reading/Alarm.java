package dev.metier.cv.reading;

import java.util.concurrent.Future;

/** A time limit that ends a process. */
record Alarm(Future<?> ring) {

    void stop() {
        ring.cancel(false);
    }

    boolean rang() {
        return ring.state() == Future.State.SUCCESS;
    }
}
