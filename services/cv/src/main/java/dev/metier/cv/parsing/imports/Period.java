package dev.metier.cv.parsing.imports;

import dev.metier.cv.parsing.words.DateRange;
import dev.metier.cv.parsing.words.Dates;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Dates as people write them, put into the members of an entry as JSON Resume wants them. */
final class Period {

    /** From the schema of JSON Resume 1.0. */
    private static final Pattern ISO = Pattern.compile("[12]\\d{3}(?:-[01]\\d(?:-[0-3]\\d)?)?");

    private static final int LONGEST = 80;

    private Period() {}

    static void put(ObjectNode entry, @Nullable String written) {
        find(written).ifPresent(range -> {
            Tree.put(entry, "startDate", range.start());
            Tree.put(entry, "endDate", range.isRange() || range.start() == null ? range.end() : null);
        });
    }

    /** One date; absent where the words are none, as in "present". */
    static @Nullable String date(@Nullable String written) {
        if (written != null && ISO.matcher(written).matches()) {
            return written;
        }
        return find(written)
                .map(range -> range.start() == null ? range.end() : range.start())
                .orElse(null);
    }

    private static Optional<DateRange> find(@Nullable String written) {
        return written == null || written.length() > LONGEST ? Optional.empty() : Dates.find(written);
    }
}
