package dev.metier.cv.reading;

import dev.metier.cv.isolation.Frame;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.Recognition;
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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.SynchronousQueue;

/** The reader process: works on one file at a time until its input ends, which it does when the service is gone. */
public final class ReaderMain {

    private ReaderMain() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        ReaderWork work = new ReaderWork(limits(arguments), recognition(arguments));
        SynchronousQueue<Frame> requests = new SynchronousQueue<>();
        Thread.ofPlatform().daemon().name("requests").start(() -> receive(requests));
        new Frame(Frame.Kind.READY, new byte[0]).writeTo(answers);
        while (true) {
            work.answer(requests.take()).writeTo(answers);
        }
    }

    private static ReadingLimits limits(String... arguments) {
        return new ReadingLimits(
                Long.parseLong(arguments[0]),
                Integer.parseInt(arguments[1]),
                Long.parseLong(arguments[2]),
                Duration.ofMillis(Long.parseLong(arguments[3])));
    }

    private static Recognition recognition(String... arguments) {
        return new Recognition(
                arguments[4],
                arguments[5].isEmpty() ? List.of() : List.of(arguments[5].split(",", -1)),
                Integer.parseInt(arguments[6]),
                Duration.ofMillis(Long.parseLong(arguments[7])));
    }

    /** A thread of its own notices the end of the service even while a file is being read. */
    private static void receive(SynchronousQueue<Frame> requests) {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
            while (true) {
                requests.put(Frame.readFrom(in));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }
}
