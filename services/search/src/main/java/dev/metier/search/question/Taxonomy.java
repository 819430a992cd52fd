package dev.metier.search.question;

import dev.metier.contracts.Page;
import dev.metier.contracts.users.SkillView;
import dev.metier.contracts.users.SkillsApi;
import dev.metier.search.SearchProperties;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The names of skills, as users keeps them. A question does not wait for them: what was read last counts, and is read again
 * when it is old.
 */
@Component
public final class Taxonomy {

    private static final Logger LOG = LoggerFactory.getLogger(Taxonomy.class);
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 500;
    private static final Duration AGAIN_AFTER_FAILURE = Duration.ofSeconds(10);

    private final SkillsApi skills;
    private final Duration every;
    private final AtomicBoolean isReading = new AtomicBoolean();
    private volatile Map<String, KnownSkill> byName = Map.of();
    private volatile long readAt = System.nanoTime();

    /**
     * A skill.
     *
     * @param names its own first, then its aliases
     */
    public record KnownSkill(List<String> names) {

        public KnownSkill {
            names = List.copyOf(names);
        }

        public String name() {
            return names.getFirst();
        }
    }

    Taxonomy(SkillsApi skills, SearchProperties settings) {
        this.skills = skills;
        this.every = settings.taxonomyEvery();
    }

    /** A skill by any of its names. */
    public Optional<KnownSkill> find(String name) {
        readWhenOld();
        return Optional.ofNullable(byName.get(key(name)));
    }

    @EventListener(ApplicationReadyEvent.class)
    void readWhenOld() {
        if (System.nanoTime() - readAt >= 0 && isReading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("search-taxonomy").start(this::read);
        }
    }

    private void read() {
        try {
            Map<String, KnownSkill> read = new HashMap<>();
            String after = null;
            for (int page = 0; page < MOST_PAGES; page++) {
                Page<SkillView> some = skills.list(null, PAGE, after);
                some.items().forEach(skill -> take(skill, read));
                after = some.next();
                if (after == null) {
                    break;
                }
            }
            byName = Map.copyOf(read);
            readAt = System.nanoTime() + every.toNanos();
        } catch (RuntimeException away) {
            LOG.info("The names of skills are read again in {}: {}", AGAIN_AFTER_FAILURE, away.toString());
            readAt = System.nanoTime() + AGAIN_AFTER_FAILURE.toNanos();
        } finally {
            isReading.set(false);
        }
    }

    private static void take(SkillView skill, Map<String, KnownSkill> read) {
        List<String> names = new ArrayList<>(List.of(skill.name()));
        names.addAll(skill.aliases());
        KnownSkill known = new KnownSkill(names);
        read.put(key(skill.name()), known);
        skill.aliases().forEach(alias -> read.putIfAbsent(key(alias), known));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
