package dev.metier.render.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.MetierException;
import dev.metier.render.RenderProperties;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class RenderThreadsTests {

    private static final byte[] DONE = {1};

    private final CountDownLatch never = new CountDownLatch(1);
    private final RenderThreads threads = new RenderThreads(new RenderProperties(
            Duration.ofHours(1), Duration.ofHours(1), 10, 1, 1, Duration.ofSeconds(2), 10, DataSize.ofMegabytes(1)));

    @AfterEach
    void stop() {
        never.countDown();
        threads.destroy();
    }

    @Test
    void goesOnWhileLateWorkHoldsItsThread() {
        assertThat(codeOf(this::stuck)).isEqualTo(ErrorCode.RENDERING_TOOK_TOO_LONG);
        assertThat(codeOf(this::stuck)).isEqualTo(ErrorCode.RENDERING_TOOK_TOO_LONG);

        assertThat(threads.make(() -> DONE)).isEqualTo(DONE);
    }

    @Test
    void saysThatContentIsBadWhichBringsAThreadToItsLimits() {
        assertThat(codeOf(() -> {
                    throw new StackOverflowError();
                }))
                .isEqualTo(ErrorCode.DOCUMENT_REJECTED);
        assertThatThrownBy(() -> threads.make(() -> {
                    throw new IllegalStateException("ours");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Ignores that it is to stop. */
    private byte[] stuck() {
        boolean isOver = false;
        while (!isOver) {
            try {
                never.await();
                isOver = true;
            } catch (InterruptedException e) {
                isOver = false;
            }
        }
        return DONE;
    }

    private ErrorCode codeOf(Callable<byte[]> work) {
        try {
            threads.make(work);
        } catch (MetierException e) {
            return e.code();
        }
        throw new AssertionError("was made");
    }
}
