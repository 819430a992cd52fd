package dev.metier.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A platform with every service and engine in this process, on free ports. */
record WholePlatform(DataFolder data, Platform platform) implements AutoCloseable {

    static WholePlatform start(Path folder, int port) throws IOException, InterruptedException {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        DataFolder data = DataFolder.open(folder);
        Options options = Options.parse("--port", Integer.toString(port), "--data", folder.toString(), "--empty");
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return new WholePlatform(data, Platform.start(options, new Surroundings(Map.of()), data, silent));
        } catch (IOException | InterruptedException | RuntimeException e) {
            data.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        platform.close();
        data.close();
    }
}
