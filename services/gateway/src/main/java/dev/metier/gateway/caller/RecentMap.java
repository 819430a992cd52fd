package dev.metier.gateway.caller;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was used lately, in two generations: what nobody asked for during one of them is forgotten with it. A read
 * is one look into a hash map; a cache that orders its entries costs the gateway about a tenth of its throughput.
 */
public final class RecentMap<K, V> {

    private final int largest;
    private final long generationNanos;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();
    private volatile long bornAt = System.nanoTime();

    /** Holds at most twice {@code largest}; an unused entry goes after one to two generations. */
    public RecentMap(int largest, Duration generation) {
        this.largest = largest;
        this.generationNanos = generation.toNanos();
    }

    public @Nullable V find(K key) {
        V value = young.get(key);
        if (value != null) {
            return value;
        }
        value = old.get(key);
        if (value != null) {
            put(key, value);
        }
        return value;
    }

    public V findOrMake(K key, Function<K, V> maker) {
        V value = find(key);
        if (value != null) {
            return value;
        }
        ageIfDue();
        return young.computeIfAbsent(key, maker);
    }

    public void put(K key, V value) {
        ageIfDue();
        young.put(key, value);
    }

    public boolean isEmpty() {
        return young.isEmpty() && old.isEmpty();
    }

    private void ageIfDue() {
        if (young.size() >= largest || System.nanoTime() - bornAt > generationNanos) {
            age();
        }
    }

    private synchronized void age() {
        if (young.size() >= largest || System.nanoTime() - bornAt > generationNanos) {
            old = young;
            young = new ConcurrentHashMap<>();
            bornAt = System.nanoTime();
        }
    }
}
