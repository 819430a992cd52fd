package dev.metier.cv.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which order and column the sections of a look stand, and how large its type is. */
enum Plan {
    USUAL(1),
    DENSE(0.88),
    STUDIES_FIRST(1.08),
    /** Short sections in a second column. */
    SIDE(1);

    private static final String OWN = "custom";
    private static final int MOST_OWN = 50;

    private final double scale;

    Plan(double scale) {
        this.scale = scale;
    }

    double scale() {
        return scale;
    }

    boolean hasSide() {
        return this == SIDE;
    }

    boolean isAtSide(String section) {
        return hasSide()
                && Set.of("skills", "languages", "certificates", "interests").contains(section);
    }

    private List<String> order() {
        return this == STUDIES_FIRST
                ? List.of(
                        "summary",
                        "education",
                        "publications",
                        "work",
                        "awards",
                        "projects",
                        "certificates",
                        "volunteer",
                        OWN,
                        "skills",
                        "languages",
                        "interests",
                        "references")
                : List.of(
                        "summary",
                        "work",
                        "education",
                        "skills",
                        "projects",
                        "certificates",
                        "awards",
                        "publications",
                        "languages",
                        "volunteer",
                        OWN,
                        "interests",
                        "references");
    }

    /** The sections asked for, then the others; those of the person's own in their order. */
    List<String> ordered(@Nullable List<String> asked, int own) {
        List<String> known = new ArrayList<>();
        for (String name : order()) {
            if (name.equals(OWN)) {
                for (int i = 1; i <= Math.min(own, MOST_OWN); i++) {
                    known.add(OWN + "-" + i);
                }
            } else {
                known.add(name);
            }
        }
        List<String> ordered = new ArrayList<>(asked == null ? List.of() : asked);
        ordered.retainAll(known);
        ordered.addAll(known);
        return ordered.stream().distinct().toList();
    }
}
