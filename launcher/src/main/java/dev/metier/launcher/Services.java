package dev.metier.launcher;

import dev.metier.launcher.engines.StartRefused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** The running services of this process, each with a Spring context of its own. */
final class Services implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Services.class);
    private static final int AT_A_TIME = 2;
    private static final int DRAIN_SECONDS = 12;

    private final Progress progress;
    private final Map<Target, ConfigurableApplicationContext> running = new EnumMap<>(Target.class);

    Services(Progress progress) {
        this.progress = progress;
    }

    /** Starts the targets in order, two at a time: more only take the processor from one another. */
    void start(List<Target> targets, Function<Target, Map<String, String>> settings) throws InterruptedException {
        try (ExecutorService starters = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<?>> starts = new ArrayList<>();
            for (Target target : targets) {
                starts.add(starters.submit(() -> startOne(target, settings.apply(target))));
            }
            try {
                for (Future<?> start : starts) {
                    start.get();
                }
            } catch (ExecutionException e) {
                starters.shutdownNow();
                throw e.getCause() instanceof StartRefused refused ? refused : new IllegalStateException(e.getCause());
            }
        }
    }

    synchronized ConfigurableApplicationContext contextOf(Target target) {
        return Objects.requireNonNull(running.get(target), () -> target + " does not run");
    }

    /** The gateway stops taking requests first, then the others drain side by side. */
    @Override
    public void close() {
        List<Target> first = targets().stream()
                .filter(target -> target.serviceName().equals("gateway"))
                .toList();
        closeAll(first);
        closeAll(targets().stream().filter(target -> !first.contains(target)).toList());
    }

    private void startOne(Target target, Map<String, String> settings) {
        long began = System.nanoTime();
        CurrentService.set(target.serviceName());
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        try {
            keep(target, target.builder().registerShutdownHook(false).run(arguments));
        } catch (RuntimeException e) {
            LOG.error("{} does not start", target.serviceName(), e);
            throw new StartRefused(
                    "%s does not start: %s (the log has more)".formatted(target.serviceName(), rootCause(e)), e);
        }
        progress.ready(target.serviceName(), began);
    }

    private synchronized void keep(Target target, ConfigurableApplicationContext context) {
        running.put(target, context);
    }

    private synchronized List<Target> targets() {
        return List.copyOf(running.keySet());
    }

    private void closeAll(Collection<Target> targets) {
        List<Callable<Object>> closings = targets.stream()
                .map(target -> Executors.callable(() -> closeOne(target)))
                .toList();
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<Object>> ended = new ArrayList<>();
            closings.forEach(closing -> ended.add(threads.submit(closing)));
            for (Future<Object> end : ended) {
                end.get(DRAIN_SECONDS, TimeUnit.SECONDS);
            }
        } catch (TimeoutException e) {
            LOG.warn("Some services did not drain in {} s", DRAIN_SECONDS);
        } catch (ExecutionException e) {
            LOG.warn("A service did not stop cleanly", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }

    private void closeOne(Target target) {
        CurrentService.set(target.serviceName());
        contextOf(target).close();
    }

    private static String rootCause(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
