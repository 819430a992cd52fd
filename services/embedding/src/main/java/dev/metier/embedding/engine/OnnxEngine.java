package dev.metier.embedding.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The model in the process, read on first use. A few threads of its own take the requests in turn, text by text, so that
 * a question does not wait for the many texts of somebody else.
 */
public final class OnnxEngine implements EmbeddingEngine {

    private static final long STACK = 2L << 20; // the arithmetic is native and wants more than a thread of ours has

    private final int size;
    private final Duration timeout;
    private final ExecutorService threads;
    private @Nullable SentenceModel loaded;

    public OnnxEngine(int threads, Duration timeout) {
        this.size = threads;
        this.timeout = timeout;
        this.threads = Executors.newFixedThreadPool(
                threads,
                Thread.ofPlatform()
                        .daemon()
                        .name("embedding-model-", 0)
                        .stackSize(STACK)
                        .factory());
    }

    @Override
    public EngineModel model() {
        return SentenceModel.MODEL;
    }

    @Override
    public List<Embedding> embed(List<String> inputs) {
        var run = new Run(inputs);
        for (int i = 0; i < Math.min(size, inputs.size()); i++) {
            run.goOn();
        }
        return run.await();
    }

    private synchronized SentenceModel loaded() {
        if (loaded == null) {
            loaded = SentenceModel.load();
        }
        return loaded;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
        synchronized (this) {
            if (loaded != null) {
                loaded.close();
                loaded = null;
            }
        }
    }

    /** The texts of one request. */
    private final class Run {

        private final List<String> inputs;
        private final AtomicReferenceArray<Embedding> made;
        private final AtomicInteger taken = new AtomicInteger();
        private final AtomicInteger left;
        private final CompletableFuture<List<Embedding>> all = new CompletableFuture<>();

        Run(List<String> inputs) {
            this.inputs = inputs;
            this.made = new AtomicReferenceArray<>(inputs.size());
            this.left = new AtomicInteger(inputs.size());
        }

        /** Stands at the end of the line for one more text. */
        void goOn() {
            try {
                threads.execute(this::next);
            } catch (RejectedExecutionException e) {
                all.completeExceptionally(
                        new EngineUnavailable("The service is stopping. Try again in a few seconds."));
            }
        }

        @SuppressWarnings("CatchingUnchecked") // whatever it is, who waits must hear of it
        private void next() {
            int index = taken.getAndIncrement();
            if (index >= inputs.size() || all.isDone()) {
                return;
            }
            try {
                made.set(index, loaded().embed(inputs.get(index)));
            } catch (RuntimeException | LinkageError e) {
                all.completeExceptionally(e);
                return;
            }
            if (left.decrementAndGet() == 0) {
                all.complete(
                        IntStream.range(0, inputs.size()).mapToObj(made::get).toList());
                return;
            }
            goOn();
        }

        List<Embedding> await() {
            try {
                return all.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                throw new EngineUnavailable(
                        "The model has too much to do. Try again in a few seconds, or with fewer texts.");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new EngineUnavailable("The service is stopping. Try again in a few seconds.");
            } catch (ExecutionException e) {
                throw e.getCause() instanceof EngineUnavailable known
                        ? known
                        : new IllegalStateException("The model in the process failed", e.getCause());
            } finally {
                all.cancel(false);
            }
        }
    }
}
