package dev.metier.cv.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;

class AlarmTests {

    @Test
    void hasRungWhoeverSeesTheProcessEnd() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            Alarm alarm = new Alarm(clock, Duration.ZERO, () -> {
                ended.countDown();
                awaitQuietly(seen);
            });
            ended.await();
            alarm.stop();
            assertThat(alarm.rang()).isTrue();
            seen.countDown();
        }
    }

    @Test
    void doesNotRingOnceItIsStopped() {
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            Alarm alarm = new Alarm(clock, Duration.ofHours(1), () -> {});
            alarm.stop();
            assertThat(alarm.rang()).isFalse();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
