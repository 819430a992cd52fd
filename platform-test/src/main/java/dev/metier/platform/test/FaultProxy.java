package dev.metier.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** A TCP proxy on loopback that does to a connection what networks do: delay, cut, refuse, swallow, heal. */
public final class FaultProxy implements AutoCloseable {

    private volatile InetSocketAddress target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listener;
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean swallowing;
    private volatile boolean closed;

    private FaultProxy(InetSocketAddress target) throws IOException {
        this.target = target;
        this.listener = listen(0);
        this.port = listener.getLocalPort();
        accept(listener);
    }

    public static FaultProxy to(String host, int port) {
        try {
            return new FaultProxy(new InetSocketAddress(host, port));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** For a server that must know this proxy's port before it has one itself. */
    void leadTo(int targetPort) {
        target = new InetSocketAddress(target.getHostString(), targetPort);
    }

    public int port() {
        return port;
    }

    /** Every piece that passes from now on comes so much later. */
    public void delay(Duration by) {
        delay = by;
    }

    /** Ends all open connections; new ones are taken. */
    public void cut() {
        open.forEach(FaultProxy::closeQuietly);
        open.clear();
    }

    /** Keeps connections open and lets nothing pass, as a network does that lost its way. */
    public void drop() {
        swallowing = true;
    }

    /** Ends all connections and refuses new ones. */
    public void refuse() {
        try {
            listener.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        cut();
    }

    /** Ends every fault. What was swallowed is lost, so connections that lost anything are ended. */
    public void heal() {
        delay = Duration.ZERO;
        if (swallowing) {
            swallowing = false;
            cut();
        }
        if (listener.isClosed() && !closed) {
            try {
                listener = listen(port);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            accept(listener);
        }
    }

    @Override
    public void close() {
        closed = true;
        refuse();
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private void accept(ServerSocket on) {
        Thread.ofVirtual().start(() -> {
            while (!on.isClosed()) {
                try {
                    connect(on.accept());
                } catch (IOException _) {
                    // The target is away, or this proxy refuses: the client sees a closed connection.
                }
            }
        });
    }

    private void connect(Socket client) throws IOException {
        Socket server = new Socket();
        try {
            server.connect(target, 2_000);
        } catch (IOException failure) {
            closeQuietly(client);
            throw failure;
        }
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        open.add(client);
        open.add(server);
        Thread.ofVirtual().start(() -> pump(client, server));
        Thread.ofVirtual().start(() -> pump(server, client));
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[16_384];
        try {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                LockSupport.parkNanos(delay.toNanos());
                if (!swallowing) {
                    to.getOutputStream().write(buffer, 0, read);
                }
            }
        } catch (IOException _) {
            // Either end went away; so does the other.
        } finally {
            closeQuietly(from);
            closeQuietly(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // Nothing is left to be done about it.
        }
    }
}
