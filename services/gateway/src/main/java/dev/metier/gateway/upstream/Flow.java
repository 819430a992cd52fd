package dev.metier.gateway.upstream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;
import java.util.function.Predicate;

/** Moves bytes as they come, no faster than they are taken. */
final class Flow {

    private Flow() {}

    /** Each piece goes to {@code passes} first; false drops it. */
    static void copy(ReadStream<Buffer> from, WriteStream<Buffer> to, Predicate<Buffer> passes) {
        from.handler(piece -> {
            if (!passes.test(piece)) {
                return;
            }
            to.write(piece);
            if (to.writeQueueFull()) {
                from.pause();
                to.drainHandler(drained -> from.resume());
            }
        });
    }
}
