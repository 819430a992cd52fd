package dev.metier.cv.parsing.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds tables of a PDF page by their rules: two upright lines that cross the same three level ones. */
final class RuledGrids {

    private static final int MOST_LINES = 400;
    private static final double THICKEST = 2.5;
    private static final double SHORTEST_LEVEL = 40;
    private static final double SHORTEST_UPRIGHT = 12;
    private static final double TOUCH = 2;
    private static final int CROSSED = 3;

    private final List<Rectangle2D> level = new ArrayList<>();
    private final List<Rectangle2D> upright = new ArrayList<>();

    void add(Rectangle2D box) {
        if (box.getHeight() <= THICKEST && box.getWidth() >= SHORTEST_LEVEL && level.size() < MOST_LINES) {
            level.add(box);
        } else if (box.getWidth() <= THICKEST && box.getHeight() >= SHORTEST_UPRIGHT && upright.size() < MOST_LINES) {
            upright.add(box);
        }
    }

    /** 1 where the page has a ruled grid. */
    int count() {
        long crossing = upright.stream()
                .filter(line -> level.stream()
                                .filter(other -> touches(line, other))
                                .limit(CROSSED)
                                .count()
                        == CROSSED)
                .limit(3)
                .count();
        return crossing >= 3 ? 1 : 0;
    }

    private static boolean touches(Rectangle2D upright, Rectangle2D level) {
        return upright.getMinX() >= level.getMinX() - TOUCH
                && upright.getMaxX() <= level.getMaxX() + TOUCH
                && level.getMinY() >= upright.getMinY() - TOUCH
                && level.getMaxY() <= upright.getMaxY() + TOUCH;
    }
}
