package dev.metier.launcher;

import dev.metier.launcher.engines.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Where everything of one platform listens: the web port and all others at a fixed distance from it. */
record Addresses(String host, int port) {

    private static final String LOOPBACK = "127.0.0.1";

    /** Ports of the built-in engines when the platform listens on 8080. */
    enum Engine {
        POSTGRESQL(8432),
        KAFKA(8492),
        KAFKA_CONTROLLER(8493),
        OBJECTS(8490),
        SMTP(8425),
        MAIL_PAGE(8426);

        private final int port;

        Engine(int port) {
            this.port = port;
        }
    }

    int of(Engine engine) {
        return engine.port + port - Options.DEFAULT_PORT;
    }

    int of(Target target) {
        return target.port() + port - Options.DEFAULT_PORT;
    }

    String urlOf(Target target) {
        return "http://" + LOOPBACK + ":" + of(target);
    }

    void refuseBusy(String user, int wanted, String address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), wanted));
        } catch (UnknownHostException e) {
            throw new StartRefused("--host %s is not an address of this machine.".formatted(address), e);
        } catch (IOException e) {
            throw new StartRefused(
                    "Port %d (%s) is in use or not allowed: %s. Stop what uses it, or move all ports with --port, for example --port %d."
                            .formatted(wanted, user, e.getMessage(), port + 1000),
                    e);
        }
    }

    void refuseBusy(Engine engine) {
        refuseBusy(engine.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), of(engine), LOOPBACK);
    }
}
