package dev.metier.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request whose body was read once, to be hashed, and can be read again. Only for bodies that are not multipart. */
final class RereadableRequest extends HttpServletRequestWrapper {

    private final byte[] body;

    private RereadableRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    static RereadableRequest of(HttpServletRequest request) throws IOException {
        boolean multipart = String.valueOf(request.getContentType()).startsWith("multipart/");
        return new RereadableRequest(
                request, multipart ? new byte[0] : request.getInputStream().readAllBytes());
    }

    /** SHA-256 over method, address and body; of a multipart form over its length, since it is read elsewhere. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String line =
                    getMethod() + ' ' + getRequestURI() + '?' + getQueryString() + ' ' + getContentLengthLong() + '\n';
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body.length == 0 ? super.getInputStream() : new Body(body);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is in memory; read it");
        }
    }
}
