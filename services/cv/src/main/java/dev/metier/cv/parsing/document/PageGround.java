package dev.metier.cv.parsing.document;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is painted on a page under its text: filled shapes and pictures, in the order in which they are painted. */
final class PageGround {

    private static final int MOST_SHAPES = 2000;
    private static final double SMALLEST_AREA = 20;
    private static final int MOST_INKS = 20_000;
    private static final double LINE = 50;
    private static final int WHITE = 0xffffff;
    private static final double ALMOST_ALL = 0.7;

    private final Rectangle2D page;
    private final List<Paint> paints = new ArrayList<>();
    private final Map<Integer, List<Rectangle2D>> inkByHeight = new HashMap<>();
    private int inks;
    private int pictures;
    private boolean hasPagePicture;

    PageGround(Rectangle2D page) {
        this.page = page;
    }

    /** @param colour absent for a picture or a pattern, on which nothing is called hidden */
    private record Paint(
            @Nullable Path2D shape,
            Rectangle2D bounds,
            @Nullable Integer colour,
            int after) {}

    /** @param after how many characters were drawn before */
    void fill(Path2D path, Rectangle2D clip, @Nullable Integer colour, int after) {
        Rectangle2D bounds = path.getBounds2D().createIntersection(clip);
        if (colour != null && !hides(colour, bounds.getCenterX(), bounds.getCenterY(), after)) {
            addInk(bounds);
        }
        boolean isLarge = bounds.getWidth() > 0
                && bounds.getHeight() > 0
                && bounds.getWidth() * bounds.getHeight() > SMALLEST_AREA;
        if (isLarge && paints.size() < MOST_SHAPES) {
            paints.add(new Paint((Path2D) path.clone(), bounds, colour, after));
        }
    }

    private void addInk(Rectangle2D bounds) {
        boolean isGlyph = bounds.getWidth() > 0 && bounds.getHeight() > 0 && bounds.getHeight() < LINE;
        if (isGlyph && inks++ < MOST_INKS) {
            for (int row = row(bounds.getMinY()); row <= row(bounds.getMaxY()); row++) {
                inkByHeight.computeIfAbsent(row, _ -> new ArrayList<>()).add(bounds);
            }
        }
    }

    private static int row(double y) {
        return (int) Math.floor(y / LINE);
    }

    /** Whether shapes of the size of letters are drawn here: some programs draw letters so and lay invisible text over them. */
    boolean hasInk(double x, double y, double around) {
        Rectangle2D place = new Rectangle2D.Double(x - around, y - around, 2 * around, 2 * around);
        return inkByHeight.getOrDefault(row(y), List.of()).stream().anyMatch(place::intersects);
    }

    void picture(Rectangle2D place, int after) {
        pictures++;
        Rectangle2D shown = place.createIntersection(page);
        if (shown.getWidth() > 0 && shown.getHeight() > 0) {
            hasPagePicture |= shown.getWidth() * shown.getHeight() > ALMOST_ALL * page.getWidth() * page.getHeight();
            if (paints.size() < MOST_SHAPES) {
                paints.add(new Paint(null, shown, null, after));
            }
        }
    }

    int pictures() {
        return pictures;
    }

    /** Whether a picture covers the page, as in a scan. */
    boolean hasPagePicture() {
        return hasPagePicture;
    }

    /** Whether text of this colour cannot be told from what lies under it; white paper where nothing does. */
    boolean hides(int colour, double x, double y, int characters) {
        for (int i = paints.size() - 1; i >= 0; i--) {
            Paint paint = paints.get(i);
            if (paint.after <= characters
                    && paint.bounds.contains(x, y)
                    && (paint.shape == null || paint.shape.contains(x, y))) {
                return paint.colour != null && isSame(paint.colour, colour);
            }
        }
        return paints.size() < MOST_SHAPES && isSame(WHITE, colour);
    }

    private static boolean isSame(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            distance = Math.max(distance, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return distance <= 6;
    }

    /** Whether text of this colour needs a look at what lies under it at all. */
    boolean mayHide(int colour) {
        return isSame(WHITE, colour)
                || paints.stream().anyMatch(paint -> paint.colour != null && isSame(paint.colour, colour));
    }
}
