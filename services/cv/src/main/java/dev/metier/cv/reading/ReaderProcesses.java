package dev.metier.cv.reading;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.MetierException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reader processes that wait for a file. The one used last is the next to be used, so that the others can stop. */
final class ReaderProcesses implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderProcesses.class);
    private static final Duration LONGEST_START = Duration.ofSeconds(30);

    private final ReaderCommand command;
    private final Duration idle;
    private final ConcurrentLinkedDeque<ReaderProcess> waiting = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("cv-reader-clock").unstarted(work));

    ReaderProcesses(ReaderCommand command, Duration idle) {
        this.command = command;
        this.idle = idle;
        long period = Math.max(1, idle.toMillis() / 2);
        var _ = clock.scheduleWithFixedDelay(this::stopIdle, period, period, TimeUnit.MILLISECONDS);
    }

    /** A process that is ready, a new one if need be; {@code service-unavailable} where none can be started. */
    ReaderProcess take() {
        for (ReaderProcess process = waiting.pollFirst(); process != null; process = waiting.pollFirst()) {
            if (process.isAlive()) {
                return process;
            }
        }
        return start();
    }

    private ReaderProcess start() {
        try {
            ReaderProcess process = new ReaderProcess(command.start());
            Alarm alarm = killAfter(process, LONGEST_START);
            try {
                process.awaitReady();
                return process;
            } finally {
                alarm.stop();
            }
        } catch (IOException e) {
            LOG.error("No reader process could be started: {}", e.getMessage());
            throw new MetierException(
                    ErrorCode.SERVICE_UNAVAILABLE, "Files cannot be read at the moment. Try again in a minute.");
        }
    }

    Alarm killAfter(ReaderProcess process, Duration time) {
        return new Alarm(clock.schedule(process::kill, time.toMillis(), TimeUnit.MILLISECONDS));
    }

    void giveBack(ReaderProcess process) {
        waiting.addFirst(process);
        if (clock.isShutdown()) {
            process.kill();
        }
    }

    private void stopIdle() {
        for (ReaderProcess process : waiting) {
            if (process.isIdleFor(idle.toNanos()) && waiting.remove(process)) {
                process.kill();
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        waiting.forEach(ReaderProcess::kill);
    }
}
