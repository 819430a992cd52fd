package dev.metier.cv.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** One reader process as the service sees it. */
final class ReaderProcess {

    private static final int LONGEST_END_SECONDS = 5;

    private final Process process;
    private final DataInputStream answers;
    private final DataOutputStream requests;
    private volatile long lastUsed = System.nanoTime();

    ReaderProcess(Process process) {
        this.process = process;
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** Waits until the process can read. */
    void awaitReady() throws IOException {
        if (Frame.readFrom(answers).kind() != Frame.Kind.READY) {
            throw new IOException("no reader");
        }
    }

    /** The answer; an {@code IOException} where the process ends before it gives one. */
    Frame ask(Frame request) throws IOException {
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

    long pid() {
        return process.pid();
    }

    /** With what it started itself. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Whether the process ended because its heap was too small for the file. */
    boolean ranOutOfMemory() {
        try {
            return process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)
                    && process.exitValue() == ReaderCommand.OUT_OF_MEMORY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
