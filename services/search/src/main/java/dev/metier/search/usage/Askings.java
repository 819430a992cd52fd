package dev.metier.search.usage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose question is which, in memory alone and for a short time: somebody who types on within a minute asks one question, and
 * who opens several of its hits has asked it once. Not safe for several threads.
 */
final class Askings {

    /** More of one person are no clicks of a person. */
    static final int CLICKS_A_MINUTE = 30;

    private static final Duration TYPING = Duration.ofMinutes(1);
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    private final int most;

    /** By asker, the longest unheard of first. */
    private final Map<String, Asking> askings = new LinkedHashMap<>();

    Askings(int most) {
        this.most = most;
    }

    /** Answers what is settled by this. */
    List<Asked> ask(String asker, String text, long hits, Instant now) {
        Asking before = askings.remove(asker);
        if (before != null && before.isRepeatedBy(text, now)) {
            askings.put(asker, before);
            return List.of();
        }
        List<Asked> settled = new ArrayList<>();
        if (before != null && !before.isSettled && !before.isGoneOnWith(text, now)) {
            settled.add(before.settled());
        }
        settled.addAll(remember(asker, new Asking(text, hits, now, before)));
        return settled;
    }

    /** What somebody opened, and what is settled by it: who has opened a hit has asked its question. */
    Opened open(String asker, String text, int position, Instant now) {
        Asking before = askings.remove(asker);
        List<Asked> settled = new ArrayList<>();
        Asking asking = before;
        if (asking == null || !asking.text.equals(text)) {
            // Asked elsewhere or long ago: it is counted there, or was.
            asking = new Asking(text, 0, now, before);
            asking.isSettled = true;
            asking.isOpened = true;
            if (before != null && !before.isSettled) {
                settled.add(before.settled());
            }
        } else if (!asking.isSettled) {
            settled.add(asking.settled());
        }
        settled.addAll(remember(asker, asking));
        if (!asking.takesClick(now)) {
            return new Opened(settled, null);
        }
        Clicked clicked = new Clicked(now, UsageText.stored(text), position, !asking.isOpened);
        asking.isOpened = true;
        return new Opened(settled, clicked);
    }

    /** What was typed a minute ago and not gone on with; forgets whom it has not heard of for long. */
    List<Asked> settle(Instant now) {
        List<Asked> settled = new ArrayList<>();
        Iterator<Asking> each = askings.values().iterator();
        while (each.hasNext()) {
            Asking asking = each.next();
            if (!asking.isSettled && !now.isBefore(asking.at.plus(TYPING))) {
                settled.add(asking.settled());
            }
            if (!now.isBefore(asking.at.plus(REMEMBERED))) {
                each.remove();
            }
        }
        return settled;
    }

    /** All that is not settled, as it stands. */
    List<Asked> settleAll() {
        return askings.values().stream()
                .filter(asking -> !asking.isSettled)
                .map(Asking::settled)
                .toList();
    }

    private List<Asked> remember(String asker, Asking asking) {
        askings.put(asker, asking);
        if (askings.size() <= most) {
            return List.of();
        }
        Asking oldest = Objects.requireNonNull(
                askings.remove(askings.keySet().iterator().next()));
        return oldest.isSettled ? List.of() : List.of(oldest.settled());
    }

    /** What came of a click; it is absent where somebody clicks too often to be counted. */
    record Opened(List<Asked> settled, @Nullable Clicked clicked) {

        Opened {
            settled = List.copyOf(settled);
        }
    }

    /** The last question of somebody, and their clicks of this minute. */
    private static final class Asking {

        private final String text;
        private final long hits;
        private final Instant at;
        private boolean isSettled;
        private boolean isOpened;
        private Instant minute;
        private int clicks;

        Asking(String text, long hits, Instant at, @Nullable Asking before) {
            this.text = text;
            this.hits = hits;
            this.at = at;
            this.minute = before == null ? at : before.minute;
            this.clicks = before == null ? 0 : before.clicks;
        }

        boolean isRepeatedBy(String next, Instant now) {
            return isSettled && text.equals(next) && now.isBefore(at.plus(TYPING));
        }

        boolean isGoneOnWith(String next, Instant now) {
            boolean isLike = text.startsWith(next) || next.startsWith(text);
            return isLike && now.isBefore(at.plus(TYPING));
        }

        boolean takesClick(Instant now) {
            if (!now.isBefore(minute.plusSeconds(60))) {
                minute = now;
                clicks = 0;
            }
            clicks++;
            return clicks <= CLICKS_A_MINUTE;
        }

        Asked settled() {
            isSettled = true;
            return new Asked(at, UsageText.stored(text), hits);
        }
    }
}
