package dev.metier.search.usage;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.security.CurrentCaller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells people apart within one question; what it says stays in memory and is written nowhere. */
@Component
class Asker {

    private final CurrentCaller callers;
    private final HttpServletRequest request;

    /**
     * Takes what it needs.
     *
     * @param request the one at hand
     */
    Asker(CurrentCaller callers, HttpServletRequest request) {
        this.callers = callers;
        this.request = request;
    }

    String key() {
        UserId user = callers.get().userId();
        return user != null ? user.toString() : address() + " " + request.getHeader("User-Agent");
    }

    private String address() {
        return Objects.requireNonNullElseGet(request.getHeader("X-Forwarded-For"), request::getRemoteAddr);
    }
}
