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

    private static EmbeddedKafkaKraftBroker start() {
        var broker = new EmbeddedKafkaKraftBroker(1, 6);
        broker.brokerProperties(Map.of(
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0",
                "offsets.topic.num.partitions", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1"));
        broker.afterPropertiesSet();
        return broker;
    }
}
