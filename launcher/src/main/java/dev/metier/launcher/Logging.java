package dev.metier.launcher;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Logging is set up once for the process: JSON lines into a file, or to the console where a container collects it. */
final class Logging {

    private static final Map<String, Level> LEVELS = Map.ofEntries(
            Map.entry("dev.metier", Level.INFO),
            Map.entry("kafka", Level.WARN),
            Map.entry("org.apache.kafka", Level.WARN),
            Map.entry("state.change.logger", Level.WARN),
            Map.entry("org.eclipse.jetty", Level.WARN),
            Map.entry("org.gaul", Level.WARN),
            Map.entry("com.icegreen", Level.WARN),
            Map.entry("com.zaxxer.hikari.HikariConfig", Level.ERROR),
            Map.entry("org.hibernate.validator", Level.ERROR),
            Map.entry("org.springdoc", Level.ERROR),
            Map.entry("org.apache.catalina", Level.WARN),
            Map.entry("org.apache.coyote", Level.WARN),
            Map.entry("org.apache.tomcat", Level.WARN),
            // It tells the failure of a start, which the launcher tells as well.
            Map.entry("org.springframework.boot.SpringApplication", Level.OFF));

    private final LoggerContext context;

    private Logging(LoggerContext context) {
        this.context = context;
    }

    /** To be called before anything logs; Spring leaves the set-up alone. */
    static Logging begin() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Logging logging = new Logging(context);
        logging.root().setLevel(Level.INFO);
        LEVELS.forEach((name, level) -> context.getLogger(name).setLevel(level));
        return logging;
    }

    /** Everything as JSON lines into the folder, errors in one line each also to the console for people. */
    void toFolder(Path folder) {
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setFile(folder.resolve("metier.log").toString());
        FixedWindowRollingPolicy naming = new FixedWindowRollingPolicy();
        naming.setContext(context);
        naming.setParent(file);
        naming.setFileNamePattern(folder.resolve("metier.%i.log").toString());
        naming.setMaxIndex(3);
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf("20MB"));
        file.setRollingPolicy(naming);
        file.setTriggeringPolicy(size);
        naming.start();
        size.start();
        add(file, new JsonLines());
        toConsole(Level.ERROR);
    }

    void toConsoleAsJson() {
        add(new ConsoleAppender<>(), new JsonLines());
    }

    private void toConsole(Level threshold) {
        ThresholdFilter filter = new ThresholdFilter();
        filter.setLevel(threshold.toString());
        filter.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setTarget("System.err");
        console.addFilter(filter);
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setPattern("%d{HH:mm:ss} %-5level %logger{0}: %msg%n%nopex");
        add(console, lines);
    }

    private void add(OutputStreamAppender<ILoggingEvent> appender, Encoder<ILoggingEvent> encoder) {
        encoder.setContext(context);
        encoder.start();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.start();
        root().addAppender(appender);
    }

    private Logger root() {
        return context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
