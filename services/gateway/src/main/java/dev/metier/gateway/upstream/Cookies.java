package dev.metier.gateway.upstream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** Cookies of services that have pages of their own. The gateway's cookies never reach a service, nor may a service set them. */
final class Cookies {

    private static final String OURS = "metier_";

    private Cookies() {}

    static void copyForeign(MultiMap from, MultiMap to) {
        var foreign = new StringBuilder();
        for (String line : from.getAll(HttpHeaders.COOKIE)) {
            for (String cookie : line.split(";", -1)) {
                String stripped = cookie.strip();
                if (!stripped.isEmpty() && !stripped.startsWith(OURS)) {
                    foreign.append(foreign.isEmpty() ? "" : "; ").append(stripped);
                }
            }
        }
        if (!foreign.isEmpty()) {
            to.set(HttpHeaders.COOKIE, foreign.toString());
        }
    }

    static void copySetByService(MultiMap from, MultiMap to) {
        for (String cookie : from.getAll(HttpHeaders.SET_COOKIE)) {
            if (!cookie.startsWith(OURS)) {
                to.add(HttpHeaders.SET_COOKIE, cookie);
            }
        }
    }
}
