package dev.metier.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/** Writes batches of events: each reaches readers as a whole or not at all. */
final class RelayProducer implements AutoCloseable {

    private final EventFormat format = new EventFormat();
    private final Producer<String, String> kafka;

    private RelayProducer(Producer<String, String> kafka) {
        this.kafka = kafka;
    }

    /** Takes over from the relay before, if any: the broker undoes its unfinished batch and refuses it from now on. */
    static RelayProducer takeOver(Producer<String, String> kafka) {
        try {
            kafka.initTransactions();
        } catch (RuntimeException failure) {
            kafka.close(Duration.ZERO);
            throw failure;
        }
        return new RelayProducer(kafka);
    }

    /** Returns when the broker committed all of these; throws when it may not have. */
    void publish(List<OutboxRow> rows) {
        kafka.beginTransaction();
        try {
            send(rows);
            // Waits for all that was sent, and throws where any of it failed.
            kafka.commitTransaction();
        } catch (KafkaException failure) {
            undo(failure);
            throw failure;
        }
    }

    void send(List<OutboxRow> rows) {
        for (OutboxRow row : rows) {
            Future<RecordMetadata> _ = kafka.send(toRecord(row));
        }
    }

    private void undo(KafkaException failure) {
        try {
            kafka.abortTransaction();
        } catch (KafkaException | IllegalStateException alsoFailed) {
            // A fenced producer cannot abort and need not: its successor did.
            failure.addSuppressed(alsoFailed);
        }
    }

    private ProducerRecord<String, String> toRecord(OutboxRow row) {
        var kafkaRecord = new ProducerRecord<>(row.topic(), row.key(), row.payload());
        format.headers(row.headers())
                .forEach((name, value) -> kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return kafkaRecord;
    }

    @Override
    public void close() {
        kafka.close(Duration.ZERO);
    }
}
