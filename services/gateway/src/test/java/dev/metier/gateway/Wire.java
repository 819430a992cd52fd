package dev.metier.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A bare socket, for requests that no decent client would send. */
record Wire(int port) {

    static Wire to(int port) {
        return new Wire(port);
    }

    Answer get(String path, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n");
    }

    /** Only the status; what comes after an upgrade is no HTTP. */
    int head(String path, String... headers) {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(line.substring(9));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Answer send(String text) {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return read(socket.getInputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends a byte now and then; true when the other side had enough. */
    boolean dripUntilClosed(String beginning) {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
            socket.setSoTimeout(200);
            for (int drop = 0; drop < 100; drop++) {
                if (isClosed(socket)) {
                    return true;
                }
                socket.getOutputStream().write('a');
            }
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    private static boolean isClosed(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static Answer read(InputStream in) throws IOException {
        var text = new StringBuilder();
        int length = -1;
        int bodyAt = -1;
        for (int next = in.read(); next >= 0; next = in.read()) {
            text.append((char) next);
            if (bodyAt < 0 && text.indexOf("\r\n\r\n") >= 0) {
                bodyAt = text.length();
                length = lengthOf(text.toString());
            }
            if (bodyAt >= 0 && length >= 0 && text.length() - bodyAt >= length) {
                break;
            }
        }
        String status = text.length() > 12 ? text.substring(9, 12) : "0";
        return new Answer(Integer.parseInt(status), bodyAt < 0 ? "" : text.substring(bodyAt));
    }

    private static int lengthOf(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .map(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(-1);
    }

    record Answer(int status, String body) {}
}
