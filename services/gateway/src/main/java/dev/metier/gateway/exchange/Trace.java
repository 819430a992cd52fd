package dev.metier.gateway.exchange;

import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.ThreadLocalRandom;

/** The ids that follow a request through all services: its own, the one of the story it belongs to, and the W3C trace. */
public record Trace(String requestId, String correlationId, String traceParent) {

    private static final String HEX = "0123456789abcdef";

    static Trace of(HttpServerRequest request, double sampling) {
        String requestId = request.getHeader("X-Request-Id");
        String own = requestId != null && isSane(requestId) ? requestId : hex(32);
        String correlationId = request.getHeader("X-Correlation-Id");
        String parent = request.getHeader("traceparent");
        return new Trace(
                own,
                correlationId != null && isSane(correlationId) ? correlationId : own,
                parent != null && isTraceParent(parent) ? parent : newTraceParent(sampling));
    }

    public String traceId() {
        return traceParent.substring(3, 35);
    }

    private static String newTraceParent(double sampling) {
        boolean sampled = ThreadLocalRandom.current().nextDouble() < sampling;
        return "00-" + hex(32) + "-" + hex(16) + (sampled ? "-01" : "-00");
    }

    /** Long enough to tell requests apart, short and plain enough for a log line. */
    private static boolean isSane(String id) {
        if (id.length() < 8 || id.length() > 128) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!plain && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isTraceParent(String value) {
        if (value.length() != 55 || !value.startsWith("00-") || value.charAt(35) != '-' || value.charAt(52) != '-') {
            return false;
        }
        return isHexAndNotZero(value, 3, 35) && isHexAndNotZero(value, 36, 52) && isHex(value, 53, 55);
    }

    private static boolean isHexAndNotZero(String value, int from, int to) {
        boolean zero = true;
        for (int i = from; i < to; i++) {
            zero &= value.charAt(i) == '0';
        }
        return !zero && isHex(value, from, to);
    }

    private static boolean isHex(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (HEX.indexOf(value.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String hex(int digits) {
        var random = ThreadLocalRandom.current();
        char[] text = new char[digits];
        for (int done = 0; done < digits; done += 16) {
            long bits = random.nextLong();
            for (int i = 0; i < 16; i++) {
                text[done + i] = HEX.charAt((int) (bits >>> (i * 4)) & 15);
            }
        }
        text[digits - 1] = text[digits - 1] == '0' ? '1' : text[digits - 1];
        return new String(text);
    }
}
