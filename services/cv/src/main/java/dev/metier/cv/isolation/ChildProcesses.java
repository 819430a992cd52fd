package dev.metier.cv.isolation;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Processes of one kind that wait for work. The one used last is the next to be used, so that the others can stop. */
public final class ChildProcesses implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final ChildCommand command;
    private final Duration idle;
    private final ConcurrentLinkedDeque<ChildProcess> waiting = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("cv-child-clock").unstarted(work));

    /**
     * None yet.
     *
     * @param idle how long a process waits for work before it stops
     */
    public ChildProcesses(ChildCommand command, Duration idle) {
        this.command = command;
        this.idle = idle;
        long period = Math.max(1, idle.toMillis() / 2);
        var _ = clock.scheduleWithFixedDelay(this::stopIdle, period, period, TimeUnit.MILLISECONDS);
    }

    /** A process that is ready, a new one if need be; an {@code IOException} where none can be started. */
    public ChildProcess take() throws IOException {
        for (ChildProcess process = waiting.pollFirst(); process != null; process = waiting.pollFirst()) {
            if (process.isAlive()) {
                return process;
            }
        }
        return start();
    }

    private ChildProcess start() throws IOException {
        ChildProcess process = new ChildProcess(command.start());
        try {
            Alarm alarm = killAfter(process, LONGEST_START);
            try {
                process.awaitReady();
            } finally {
                alarm.stop();
            }
            return process;
        } catch (IOException | RuntimeException e) {
            process.kill();
            throw e;
        }
    }

    /** Whether a process waits that need not be started. */
    public boolean hasWaiting() {
        return waiting.stream().anyMatch(ChildProcess::isAlive);
    }

    public Alarm killAfter(ChildProcess process, Duration time) {
        return new Alarm(clock.schedule(process::kill, time.toMillis(), TimeUnit.MILLISECONDS));
    }

    public void giveBack(ChildProcess process) {
        waiting.addFirst(process);
        if (clock.isShutdown()) {
            process.kill();
        }
    }

    private void stopIdle() {
        for (ChildProcess process : waiting) {
            if (process.isIdleFor(idle.toNanos()) && waiting.remove(process)) {
                process.kill();
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        waiting.forEach(ChildProcess::kill);
    }
}
