package dev.metier.cv.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One process as the service sees it. */
public final class ChildProcess {

    private static final int LONGEST_END_SECONDS = 5;

    private final Process process;
    private final DataInputStream answers;
    private final DataOutputStream requests;
    private final CompletableFuture<Void> end;
    private volatile long lastUsed = System.nanoTime();

    /** A process that was started with that folder, which goes with it. */
    public ChildProcess(Process process, ChildFolder folder) {
        this.process = process;
        this.end = process.onExit().thenRun(folder::delete);
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** Waits until the process can work. */
    public void awaitReady() throws IOException {
        if (Frame.readFrom(answers).kind() != Frame.Kind.READY) {
            throw new IOException("no such process");
        }
    }

    /** The answer; an {@code IOException} where the process ends before it gives one. */
    public Frame ask(Frame request) throws IOException {
        request.writeTo(requests);
        Frame answer = Frame.readFrom(answers);
        lastUsed = System.nanoTime();
        return answer;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isIdleFor(long nanos) {
        return System.nanoTime() - lastUsed > nanos;
    }

    public long pid() {
        return process.pid();
    }

    /** With what it started itself. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Waits until it has ended and left nothing. */
    void awaitEnd() {
        end.copy()
                .completeOnTimeout(null, LONGEST_END_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** Whether the process ended because its heap was too small for its work. */
    public boolean ranOutOfMemory() {
        try {
            return process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)
                    && process.exitValue() == ChildCommand.OUT_OF_MEMORY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
