package dev.metier.launcher;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.event.KeyValuePair;
import tools.jackson.databind.json.JsonMapper;

/** A log event as one line of JSON: timestamp, level, service, message, and what the diagnostic context holds. */
final class JsonLines extends EncoderBase<ILoggingEvent> {

    private final JsonMapper json = JsonMapper.builder().build();
    private final ThrowableProxyConverter stackTrace = new ThrowableProxyConverter();

    @Override
    public void start() {
        stackTrace.start();
        super.start();
    }

    @Override
    public byte[] headerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] footerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("timestamp", event.getInstant().toString());
        line.put("level", event.getLevel().toString());
        line.put("service", CurrentService.name());
        line.put("message", event.getFormattedMessage());
        line.put("logger", event.getLoggerName());
        line.put("thread", event.getThreadName());
        event.getMDCPropertyMap().forEach((name, value) -> line.put(snakeCase(name), value));
        if (event.getKeyValuePairs() != null) {
            for (KeyValuePair pair : event.getKeyValuePairs()) {
                line.put(snakeCase(pair.key), String.valueOf(pair.value));
            }
        }
        if (event.getThrowableProxy() != null) {
            line.put("stack_trace", stackTrace.convert(event));
        }
        return (json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2")
                .replace('-', '_')
                .replace('.', '_')
                .toLowerCase(Locale.ROOT);
    }
}
