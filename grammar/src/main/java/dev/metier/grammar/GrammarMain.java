package dev.metier.grammar;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.SynchronousQueue;
import java.util.stream.Collectors;

/**
 * Checks texts of one language, one request at a time, until its input ends, which it does when the service is gone. A frame is
 * a length, a kind and the content, as the cv service writes it.
 */
public final class GrammarMain {

    private static final int LONGEST = 8 << 20;
    private static final int TOLD_FRAMES = 8;

    private GrammarMain() {}

    /**
     * Works until its input ends.
     *
     * @param arguments the language, BCP 47
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Checker checker = Checker.of(arguments[0]);
        SynchronousQueue<byte[]> requests = new SynchronousQueue<>();
        Thread.ofPlatform().daemon().name("requests").start(() -> receive(requests));
        send(answers, "READY", new byte[0]);
        while (true) {
            answer(checker, requests.take(), answers);
        }
    }

    private static void answer(Checker checker, byte[] request, DataOutputStream answers) throws IOException {
        byte[] found;
        try {
            found = Texts.answer(checker, request);
        } catch (RuntimeException | StackOverflowError failure) {
            send(answers, "FAILED", where(failure).getBytes(StandardCharsets.UTF_8));
            return;
        }
        send(answers, "DONE", found);
    }

    private static void send(DataOutputStream answers, String kind, byte[] content) throws IOException {
        answers.writeInt(content.length);
        answers.writeUTF(kind);
        answers.write(content);
        answers.flush();
    }

    /** A thread of its own notices the end of the service even while a text is being checked. */
    private static void receive(SynchronousQueue<byte[]> requests) {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
            while (true) {
                int length = in.readInt();
                if (length < 0 || length > LONGEST || !in.readUTF().equals("CHECK")) {
                    throw new IOException("not a request");
                }
                byte[] content = new byte[length];
                in.readFully(content);
                requests.put(content);
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    /** Class and place without the message, which could hold words of the CV. */
    private static String where(Throwable failure) {
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .limit(TOLD_FRAMES)
                        .map(frame -> " at " + frame)
                        .collect(Collectors.joining());
    }
}
