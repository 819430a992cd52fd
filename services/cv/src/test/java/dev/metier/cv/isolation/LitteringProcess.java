package dev.metier.cv.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Leaves a temporary file where it is started and says where; ends itself where it is told to be damaged. */
public final class LitteringProcess {

    private LitteringProcess() {}

    public static void main(String... arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        Path litter = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "deep", "down"));
        Files.writeString(Files.createTempFile("dictionary", ".dic"), "words");
        Files.writeString(litter.resolve("more"), "words");
        new Frame(Frame.Kind.READY, new byte[0]).writeTo(out);
        while (Frame.readFrom(in).content().length == 0) {
            byte[] folder = System.getProperty("java.io.tmpdir").getBytes(StandardCharsets.UTF_8);
            new Frame(Frame.Kind.DONE, folder).writeTo(out);
        }
        Runtime.getRuntime().halt(134);
    }
}
