package dev.metier.cv.parsing.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What is drawn on one page beside text: small filled shapes (browsers draw the marks of a list as shapes), the ground that
 * text stands on, and rules.
 */
final class PdfMarks extends PDFGraphicsStreamEngine {

    private static final double SMALLEST = 1.2;
    private static final double LARGEST = 7;
    private static final double SOLID = 0.5;
    private static final int MOST_BOXES = 500;

    private final PDRectangle crop;
    private final GeneralPath path = new GeneralPath();
    private final List<Mark> marks = new ArrayList<>();
    private final RuledGrids grids = new RuledGrids();
    private final List<Rectangle2D> boxes = new ArrayList<>();
    private final Colours colours = new Colours();
    private final PageGround ground;
    private final Deque<Rectangle2D> clips = new ArrayDeque<>();
    private Rectangle2D clip;
    private int characters;

    PdfMarks(PDPage page) {
        super(page);
        this.crop = page.getCropBox();
        this.clip = new Rectangle2D.Double(0, 0, crop.getWidth(), crop.getHeight());
        this.ground = new PageGround(clip);
    }

    PageGround ground() {
        return ground;
    }

    /** Boxes that may be those of tags, from the top left of the page. */
    List<Rectangle2D> boxes() {
        return boxes;
    }

    RuledGrids grids() {
        return grids;
    }

    /** Middle of a shape, from the top left of the page, and its size. */
    record Mark(double x, double y, double size) {

        Mark mirrored(double width) {
            return new Mark(width - x, y, size);
        }
    }

    List<Mark> read() throws IOException {
        processPage(getPage());
        return marks;
    }

    private void keep() {
        Rectangle2D box = path.getBounds2D();
        double width = box.getWidth();
        double height = box.getHeight();
        boolean isSmall = width > SMALLEST && width < LARGEST && height > SMALLEST && height < LARGEST;
        if (isSmall && Math.abs(width - height) < 0.35 * Math.max(width, height)) {
            marks.add(new Mark(
                    box.getCenterX() - crop.getLowerLeftX(),
                    crop.getUpperRightY() - box.getCenterY(),
                    Math.max(width, height)));
        }
        grids.add(box);
        if (Tags.mayHold(box) && boxes.size() < MOST_BOXES) {
            boxes.add(new Rectangle2D.Double(
                    box.getX() - crop.getLowerLeftX(), crop.getUpperRightY() - box.getMaxY(), width, height));
        }
        path.reset();
    }

    private void fill() throws IOException {
        boolean isSolid = getGraphicsState().getNonStrokeAlphaConstant() > SOLID;
        if (isSolid) {
            Path2D shape = new Path2D.Double(path, toCrop());
            ground.fill(shape, clip, colours.rgb(getGraphicsState().getNonStrokingColor()), characters);
        }
        keep();
    }

    private AffineTransform toCrop() {
        return AffineTransform.getTranslateInstance(-crop.getLowerLeftX(), -crop.getLowerLeftY());
    }

    @Override
    public void saveGraphicsState() {
        clips.push(clip);
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        if (!clips.isEmpty()) {
            clip = clips.pop();
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        characters++;
        if (!(font instanceof PDType3Font)) {
            super.showGlyph(matrix, font, code, displacement);
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        Rectangle2D place = getGraphicsState()
                .getCurrentTransformationMatrix()
                .createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
        ground.picture(toCrop().createTransformedShape(place).getBounds2D(), characters);
    }

    @Override
    public void clip(int windingRule) {
        Rectangle2D bounds = toCrop().createTransformedShape(path).getBounds2D();
        clip = clip.createIntersection(bounds);
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
            return;
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x1, y1);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        grids.addLines(path);
        keep();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        path.setWindingRule(windingRule);
        fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        path.setWindingRule(windingRule);
        fill();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        ground.fill(new Path2D.Double(clip), clip, null, characters);
        path.reset();
    }
}
