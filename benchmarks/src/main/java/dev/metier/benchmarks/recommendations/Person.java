package dev.metier.benchmarks.recommendations;

import dev.metier.search.match.Seeker;
import java.util.List;

/**
 * Somebody who looked at postings and chose.
 *
 * @param told what the platform knows of them
 * @param seen in the order in which they looked
 */
public record Person(Seeker told, List<Choice> seen) {

    public Person {
        seen = List.copyOf(seen);
    }

    /**
     * A posting that somebody looked at.
     *
     * @param number of the posting
     */
    public record Choice(int number, Kind kind) {}

    /** What somebody did with it. */
    public enum Kind {
        SAVED,
        PASSED,
        HIDDEN
    }

    /** What comes before the part that is held out. */
    public List<Choice> before() {
        return seen.subList(0, seen.size() - seen.size() / 4);
    }

    /** The last quarter. */
    public List<Choice> heldOut() {
        return seen.subList(seen.size() - seen.size() / 4, seen.size());
    }
}
