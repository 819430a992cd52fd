package dev.metier.cv.reading;

import dev.metier.cv.isolation.Frame;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A reader process that does with a file what the file says, which is nothing good. */
public final class StubbornReader {

    private StubbornReader() {}

    public static void main(String... arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        new Frame(Frame.Kind.READY, new byte[0]).writeTo(out);
        while (true) {
            String file = new String(Frame.readFrom(in).content(), StandardCharsets.UTF_8);
            switch (file) {
                case "loop" -> loop();
                case "hunger" -> eat();
                case "crash" -> Runtime.getRuntime().halt(134);
                case "noise" -> out.writeBytes("no frame at all");
                case "crash once" -> crashOnce(Path.of(arguments[0]));
                default -> {
                    // reads well
                }
            }
            new Frame(
                            Frame.Kind.REFUSED,
                            ("NO_TEXT_FOUND\n" + ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8))
                    .writeTo(out);
        }
    }

    @SuppressWarnings({"InfiniteLoopStatement", "EmptyBlock"})
    private static void loop() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (!eaten.contains(new byte[0])) {
            eaten.add(new byte[1 << 20]);
        }
    }

    private static void crashOnce(Path note) throws IOException {
        if (Files.exists(note)) {
            return;
        }
        Files.createFile(note);
        Runtime.getRuntime().halt(134);
    }
}
