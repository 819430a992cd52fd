package dev.metier.platform.events;

import dev.metier.platform.events.EventsProperties.TopicShape;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that this service writes and reads, the first time it needs them. */
final class Topics {

    /** An index is made of the log, so the log keeps everything. */
    private static final Map<String, String> KEEP = Map.of("retention.ms", "-1");

    /** The last event of a key is enough. The broker cleans what is older than an hour, when the partition is written to. */
    private static final Map<String, String> KEEP_LAST =
            Map.of("cleanup.policy", "compact", "retention.ms", "-1", "max.compaction.lag.ms", "3600000");

    private final Broker broker;
    private final TopicShape shape;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Topics(Broker broker, TopicShape shape) {
        this.broker = broker;
        this.shape = shape;
    }

    /** Returns when all of these exist; throws when the broker does not answer. */
    void ensure(Collection<String> topics) throws ExecutionException, InterruptedException {
        List<String> missing =
                topics.stream().filter(topic -> !known.contains(topic)).toList();
        if (missing.isEmpty()) {
            return;
        }
        try (Admin admin = broker.admin()) {
            CreateTopicsResult created =
                    admin.createTopics(missing.stream().map(this::shaped).toList());
            for (var topic : created.values().values()) {
                awaitCreated(topic);
            }
        }
        known.addAll(missing);
    }

    private NewTopic shaped(String topic) {
        return new NewTopic(topic, shape.partitions(), shape.replicas())
                .configs(shape.compacted().contains(topic) ? KEEP_LAST : KEEP);
    }

    private static void awaitCreated(KafkaFuture<Void> topic) throws ExecutionException, InterruptedException {
        try {
            topic.get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }
}
