package dev.metier.platform.test;

import java.util.Map;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.util.function.SingletonSupplier;

/** One real Kafka broker per JVM. Topics are made by those who use them, as in production. */
public final class TestBroker {

    private static final SingletonSupplier<EmbeddedKafkaKraftBroker> BROKER = SingletonSupplier.of(TestBroker::start);

    private TestBroker() {}

    /** The value for {@code spring.kafka.bootstrap-servers}. */
    public static String address() {
        return BROKER.obtain().getBrokersAsString();
    }

    /** A broker of its own whose every connection passes a {@link FaultProxy}; for tests that break it. */
    public static Proxied startBehindProxy() {
        FaultProxy proxy = FaultProxy.to("127.0.0.1", 0);
        EmbeddedKafkaKraftBroker broker = configured();
        broker.brokerProperties(Map.of("advertised.listeners", "EXTERNAL://127.0.0.1:" + proxy.port()));
        broker.afterPropertiesSet();
        String address = broker.getBrokersAsString();
        proxy.leadTo(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
        return new Proxied(proxy, broker);
    }

    private static EmbeddedKafkaKraftBroker start() {
        EmbeddedKafkaKraftBroker broker = configured();
        broker.afterPropertiesSet();
        return broker;
    }

    private static EmbeddedKafkaKraftBroker configured() {
        var broker = new EmbeddedKafkaKraftBroker(1, 6);
        // It tells the whole JVM where it is; by its usual name, the last one started would be the one of every later
        // context.
        broker.brokerListProperty("metier.test.last-broker");
        broker.brokerProperties(Map.of(
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0",
                "offsets.topic.num.partitions", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1"));
        return broker;
    }

    /** A broker and what stands before it. */
    public record Proxied(FaultProxy proxy, EmbeddedKafkaKraftBroker broker) implements AutoCloseable {

        /** The value for {@code spring.kafka.bootstrap-servers}: the proxy. */
        public String address() {
            return "127.0.0.1:" + proxy.port();
        }

        @Override
        public void close() {
            broker.destroy();
            proxy.close();
        }
    }
}
