package dev.metier.gateway.exchange;

import dev.metier.gateway.caller.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** One structured line per request; never a query, a header or a body. */
final class AccessLog {

    private static final Logger log = LoggerFactory.getLogger("dev.metier.gateway.access");

    private final boolean on;

    AccessLog(boolean on) {
        this.on = on;
    }

    void write(Exchange exchange) {
        if (!on || !log.isInfoEnabled()) {
            return;
        }
        int status = exchange.response().getStatusCode();
        LoggingEventBuilder line = (status >= 500 ? log.atWarn() : log.atInfo())
                .addKeyValue("trace_id", exchange.trace().traceId())
                .addKeyValue("request_id", exchange.trace().requestId())
                .addKeyValue("action", exchange.action())
                .addKeyValue("status", status)
                .addKeyValue("upstream", exchange.service())
                .addKeyValue("duration", exchange.age().toMillis());
        Caller caller = exchange.caller();
        if (caller != null) {
            line = line.addKeyValue("user_id", caller.id());
        }
        line.log("{} {} {}", exchange.request().method(), exchange.path(), status);
    }
}
