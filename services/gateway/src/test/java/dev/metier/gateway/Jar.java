package dev.metier.gateway;

import java.net.http.HttpResponse;
import java.util.List;

/** What a browser would keep. */
record Jar(String session, String csrf) {

    static Jar of(HttpResponse<String> answer) {
        List<String> cookies = answer.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .toList();
        return new Jar(cookies.getFirst(), cookies.getLast());
    }

    String all() {
        return session + "; theme=dark; " + csrf;
    }

    String csrfToken() {
        return csrf.substring("metier_csrf=".length());
    }
}
