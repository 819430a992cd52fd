package dev.metier.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Asks at a steady rate, whether or not answers keep up; an answer takes from the moment at which it was to be asked for. */
final class OpenLoop {

    private static final int THREADS = 8;
    private static final ThreadMXBean THREADS_OF_JVM = ManagementFactory.getThreadMXBean();

    private OpenLoop() {}

    /** Something that is asked by its number. */
    @FunctionalInterface
    interface Asked {
        void ask(int number) throws Exception;
    }

    /**
     * Milliseconds that answers took.
     *
     * @param processor of the thread that answered: what others do on the machine is not in it
     */
    record Taken(Percentiles millis, Percentiles processor) {}

    static Taken run(int rate, int count, Asked asked) throws InterruptedException {
        double[] millis = new double[count];
        double[] processor = new double[count];
        Arrays.fill(millis, Double.POSITIVE_INFINITY);
        CountDownLatch answered = new CountDownLatch(count);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            long start = System.nanoTime();
            for (int number = 0; number < count; number++) {
                int mine = number;
                long intended = start + number * 1_000_000_000L / rate;
                while (System.nanoTime() < intended) {
                    LockSupport.parkNanos(intended - System.nanoTime());
                }
                threads.execute(() -> {
                    long before = THREADS_OF_JVM.getCurrentThreadCpuTime();
                    try {
                        asked.ask(mine);
                        processor[mine] = (THREADS_OF_JVM.getCurrentThreadCpuTime() - before) / 1e6;
                        millis[mine] = (System.nanoTime() - intended) / 1e6;
                    } catch (Exception e) {
                        throw new IllegalStateException("question " + mine + " failed", e);
                    } finally {
                        answered.countDown();
                    }
                });
            }
            answered.await();
        }
        return new Taken(percentiles(millis), percentiles(processor));
    }

    private static Percentiles percentiles(double... values) {
        Percentiles percentiles = new Percentiles(values.length);
        Arrays.stream(values).forEach(percentiles::add);
        return percentiles;
    }
}
