package dev.metier.cv.editing;

import dev.metier.cv.parsing.FileType;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file as it is kept.
 *
 * @param name the name it had, without what a file system or a database could not hold
 */
record OriginalFile(String name, FileType type) {

    private static final int LONGEST = 120;

    static OriginalFile of(@Nullable String givenName, FileType type) {
        String name = givenName == null ? "" : givenName.replaceAll(".*[/\\\\]", "");
        String clean = name.replaceAll("[\\p{C}<>:\"|?*]", "").strip();
        String base = clean.replaceAll("\\.[A-Za-z0-9]{1,5}$", "").strip();
        String kept = base.length() > LONGEST
                ? base.substring(0, base.offsetByCodePoints(0, base.codePointCount(0, LONGEST)))
                : base;
        return new OriginalFile((kept.isEmpty() ? "CV" : kept) + "." + type.extension(), type);
    }

    String title() {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
