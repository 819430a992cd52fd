package dev.metier.platform.events;

import dev.metier.platform.data.DatabaseLocks;
import dev.metier.platform.security.CallerScope;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The event backbone of one service: what it publishes leaves by the relay, what it consumes arrives by the subscription. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EventsProperties.class, KafkaProperties.class})
public class EventsConfiguration {

    private final String service;

    EventsConfiguration(@Value("${spring.application.name}") String service) {
        this.service = service;
    }

    @Bean
    Events events(Outbox outbox, EventFormat format, EventTracing tracing) {
        return new Events(service, outbox, format, tracing, Clock.systemUTC());
    }

    @Bean
    Outbox outbox(JdbcClient jdbc) {
        return new Outbox(jdbc);
    }

    @Bean
    EventFormat eventFormat() {
        return new EventFormat();
    }

    @Bean
    EventTracing eventTracing(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new EventTracing(
                tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    @Bean
    Broker broker(KafkaProperties settings) {
        return new Broker(service, settings);
    }

    @Bean
    Topics topics(Broker broker, EventsProperties properties) {
        return new Topics(broker, properties.topics());
    }

    @Bean
    EventLog eventLog(Broker broker, Topics topics, EventFormat format, EventsProperties properties) {
        return new EventLog(service, broker, topics, format, properties);
    }

    @Bean
    Relay relay(DatabaseLocks locks, Broker broker, Topics topics, EventsProperties properties, EventMetrics metrics) {
        return new Relay(
                service + "-relay",
                locks,
                () -> RelayProducer.takeOver(broker.producer()),
                topics,
                properties,
                metrics.published());
    }

    @Bean
    EventHandlers eventHandlers(ConfigurableListableBeanFactory beans) {
        return new EventHandlers(beans);
    }

    @Bean
    Handling handling(EventFormat format, EventTracing tracing) {
        return new Handling(format, tracing);
    }

    @Bean
    DeadLetterStore deadLetterStore(JdbcClient jdbc, Outbox outbox, EventFormat format) {
        return new DeadLetterStore(jdbc, outbox, format);
    }

    @Bean
    Inbox inbox(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            CallerScope callers,
            Handling handling,
            DeadLetterStore letters,
            EventMetrics metrics) {
        return new Inbox(jdbc, new TransactionTemplate(transactions), callers, handling, letters, metrics);
    }

    @Bean
    Subscription subscription(
            Broker broker,
            Topics topics,
            EventHandlers handlers,
            EventFormat format,
            Inbox inbox,
            EventsProperties properties) {
        return new Subscription(service, broker, topics, handlers, format, inbox, properties);
    }

    @Bean
    DeadLetters deadLetters(
            DeadLetterStore store,
            EventHandlers handlers,
            Handling handling,
            EventFormat format,
            PlatformTransactionManager transactions,
            CallerScope callers) {
        return new DeadLetters(store, handlers, handling, format, new TransactionTemplate(transactions), callers);
    }

    @Bean
    DeadLetterController deadLetterController(DeadLetters letters) {
        return new DeadLetterController(letters);
    }

    @Bean
    EventMetrics eventMetrics(MeterRegistry meters) {
        return new EventMetrics(meters);
    }

    @Bean
    SmartInitializingSingleton eventGauges(EventMetrics metrics, Outbox outbox, DeadLetters letters) {
        return () -> metrics.watch(outbox, letters);
    }
}
