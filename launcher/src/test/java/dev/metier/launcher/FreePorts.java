package dev.metier.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A web port whose whole family of ports is free on this machine. */
final class FreePorts {

    private static final int ATTEMPTS = 100;

    private FreePorts() {}

    static int webPort() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 31_000);
            if (isFree(new Addresses("127.0.0.1", port))) {
                return port;
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean isFree(Addresses addresses) {
        IntStream engines = Arrays.stream(Addresses.Engine.values()).mapToInt(addresses::of);
        IntStream services = Stream.of(Target.values()).mapToInt(addresses::of);
        List<ServerSocket> taken = new ArrayList<>();
        try {
            for (int port : IntStream.concat(engines, services).toArray()) {
                taken.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
            }
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            taken.forEach(FreePorts::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
