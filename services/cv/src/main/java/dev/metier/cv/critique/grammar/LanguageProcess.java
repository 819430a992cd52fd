package dev.metier.cv.critique.grammar;

import dev.metier.cv.isolation.Alarm;
import dev.metier.cv.isolation.ChildCommand;
import dev.metier.cv.isolation.ChildProcess;
import dev.metier.cv.isolation.ChildProcesses;
import dev.metier.cv.isolation.Frame;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one process of a language: started in the background, asked by one request at a time. */
final class LanguageProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LanguageProcess.class);
    private static final int WAITING = 8;
    /** German takes half a minute of one core. */
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    /** Without it two languages would take one place from one another for ever. */
    private static final Duration KEPT_AFTER_USE = Duration.ofSeconds(10);

    private final ChildProcesses processes;
    private final Semaphore turn = new Semaphore(1, true);
    private volatile boolean startFailed;
    private volatile long lastAsked = System.nanoTime();

    LanguageProcess(ChildCommand command, Duration idle) {
        this.processes = new ChildProcesses(command, LONGEST_START, idle);
    }

    /** The answer of the process. */
    Frame ask(Frame request, Duration patience, Duration timeout) throws NoAnswer {
        lastAsked = System.nanoTime();
        ChildProcess process = await(patience);
        try {
            return ask(process, request, timeout);
        } finally {
            lastAsked = System.nanoTime();
            turn.release();
        }
    }

    private Frame ask(ChildProcess process, Frame request, Duration timeout) throws NoAnswer {
        Alarm alarm = processes.killAfter(process, timeout);
        try {
            Frame answer = process.ask(request);
            alarm.stop();
            processes.giveBack(process);
            return answer;
        } catch (IOException e) {
            alarm.stop();
            process.kill();
            if (alarm.rang() || process.ranOutOfMemory()) {
                throw new NoAnswer(NoAnswer.Reason.TOO_MUCH);
            }
            LOG.warn("A grammar process ended while it was checking a CV.");
            throw new NoAnswer(NoAnswer.Reason.LATER);
        }
    }

    /** A process that waits; its turn is taken. */
    private ChildProcess await(Duration patience) throws NoAnswer {
        long deadline = System.nanoTime() + patience.toNanos();
        while (takeTurn(deadline)) {
            try {
                if (processes.hasWaiting()) {
                    return processes.take();
                }
            } catch (IOException e) {
                turn.release();
                throw new NoAnswer(NoAnswer.Reason.LATER);
            }
            if (startFailed) {
                startFailed = false;
                turn.release();
                throw new NoAnswer(NoAnswer.Reason.NONE);
            }
            Thread.ofPlatform().daemon().name("grammar-start").start(this::startAndPassTurn);
        }
        throw new NoAnswer(NoAnswer.Reason.LATER);
    }

    private boolean takeTurn(long deadline) {
        try {
            return turn.getQueueLength() < WAITING
                    && turn.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void startAndPassTurn() {
        try {
            processes.giveBack(processes.take());
        } catch (IOException | RuntimeException e) {
            LOG.error("No grammar process could be started: {}", e.getMessage());
            startFailed = true;
        } finally {
            turn.release();
        }
    }

    /** Ends the process for good, unless somebody asked for it just now. */
    boolean giveWay() {
        boolean inUse = System.nanoTime() - lastAsked < KEPT_AFTER_USE.toNanos() || !turn.tryAcquire();
        if (!inUse) {
            close();
        }
        return !inUse;
    }

    @Override
    public void close() {
        processes.close();
    }
}
