package dev.metier.platform.events;

import dev.metier.platform.test.TestDatabase;
import java.io.IOException;

/** A relay alone in a process, to be killed. */
final class RelayProcess {

    private RelayProcess() {}

    public static void main(String[] arguments) {
        TestDatabase database =
                new TestDatabase("127.0.0.1", Integer.parseInt(arguments[0]), arguments[1], arguments[2], arguments[3]);
        String service = arguments[4];
        Backbone.relay(service, database, Backbone.broker(service, arguments[5]))
                .start();
    }

    static Process start(TestDatabase database, String service, String broker) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcess.class.getName(),
                        Integer.toString(database.port()),
                        database.name(),
                        database.owner(),
                        database.app(),
                        service,
                        broker)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
