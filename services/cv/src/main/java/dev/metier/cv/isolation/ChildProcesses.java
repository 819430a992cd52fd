package dev.metier.cv.isolation;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Processes of one kind that wait for work. The one used last is the next to be used, so that the others can stop. */
public final class ChildProcesses implements AutoCloseable {

    private final ChildCommand command;
    private final Duration longestStart;
    private final Duration idle;
    private final ConcurrentLinkedDeque<ChildProcess> waiting = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("cv-child-clock").unstarted(work));

    /**
     * None yet.
     *
     * @param longestStart how long a process may take until it can work
     * @param idle how long a process waits for work before it stops
     */
    public ChildProcesses(ChildCommand command, Duration longestStart, Duration idle) {
        this.command = command;
        this.longestStart = longestStart;
        this.idle = idle;
        ChildFolder.sweep();
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
        ChildProcess process = started();
        try {
            Alarm alarm = killAfter(process, longestStart);
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

    private ChildProcess started() throws IOException {
        ChildFolder folder = ChildFolder.create();
        try {
            return new ChildProcess(command.start(folder), folder);
        } catch (IOException | RuntimeException e) {
            folder.delete();
            throw e;
        }
    }

    /** Whether a process waits that need not be started. */
    public boolean hasWaiting() {
        return waiting.stream().anyMatch(ChildProcess::isAlive);
    }

    public Alarm killAfter(ChildProcess process, Duration time) {
        return new Alarm(clock, time, process::kill);
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
        waiting.forEach(ChildProcess::awaitEnd);
    }
}
