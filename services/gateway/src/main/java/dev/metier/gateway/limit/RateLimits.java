package dev.metier.gateway.limit;

import dev.metier.gateway.GatewayProperties.Limits;
import dev.metier.gateway.caller.RecentMap;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** Token buckets per address and per user; in memory, so per gateway process. */
public final class RateLimits {

    private final Buckets anonymous;
    private final Buckets users;
    private final Buckets credentials;

    public RateLimits(Limits limits) {
        this.anonymous = new Buckets(limits.anonymous());
        this.users = new Buckets(limits.user());
        this.credentials = new Buckets(limits.credentials());
    }

    public Verdict anonymous(String address) {
        return anonymous.ask(address);
    }

    public Verdict user(String id) {
        return users.ask(id);
    }

    public Verdict credentials(String address) {
        return credentials.ask(address);
    }

    /** What a bucket says about one more request. */
    public record Verdict(boolean isWithin, long limit, long remaining, Duration retryAfter) {}

    private static final class Buckets {
        private static final Duration MINUTE = Duration.ofMinutes(1);

        private final int perMinute;
        /** A bucket that nobody touched for a minute is full again: nothing is lost with it. */
        private final RecentMap<String, Bucket> byKey = new RecentMap<>(100_000, MINUTE);

        Buckets(int perMinute) {
            this.perMinute = perMinute;
        }

        Verdict ask(String key) {
            Bucket bucket = byKey.findOrMake(key, first -> full());
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            return new Verdict(
                    probe.isConsumed(),
                    perMinute,
                    probe.getRemainingTokens(),
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }

        private Bucket full() {
            return Bucket.builder()
                    .addLimit(Bandwidth.builder()
                            .capacity(perMinute)
                            .refillGreedy(perMinute, MINUTE)
                            .build())
                    .build();
        }
    }
}
