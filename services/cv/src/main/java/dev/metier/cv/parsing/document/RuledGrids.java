package dev.metier.cv.parsing.document;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
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

    /** The straight lines of a path that is drawn as a whole: many programs draw all rules of a table at once, or cell by cell. */
    void addLines(Path2D path) {
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = to[0];
                    startY = to[1];
                    x = startX;
                    y = startY;
                }
                case PathIterator.SEG_LINETO -> {
                    add(line(x, y, to[0], to[1]));
                    x = to[0];
                    y = to[1];
                }
                case PathIterator.SEG_CLOSE -> add(line(x, y, startX, startY));
                default -> {
                    x = to[at.currentSegment(to) == PathIterator.SEG_CUBICTO ? 4 : 2];
                    y = to[at.currentSegment(to) == PathIterator.SEG_CUBICTO ? 5 : 3];
                }
            }
        }
    }

    private static Rectangle2D line(double x0, double y0, double x1, double y1) {
        return new Rectangle2D.Double(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
    }

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
