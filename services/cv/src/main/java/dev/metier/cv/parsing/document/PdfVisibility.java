package dev.metier.cv.parsing.document;

import dev.metier.contracts.cv.DocumentFacts.Why;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Tells whether a person sees a character of a PDF page, and why not. */
final class PdfVisibility {

    private static final double READABLE = 2;
    private static final double MARGIN = 3;
    private static final double TRANSPARENT = 0.05;

    private final PageGround ground;
    private final Colours colours = new Colours();
    private final Map<Integer, Boolean> mayHide = new HashMap<>();
    private final double width;
    private final double height;
    private final boolean isTurned;
    private int recognised;

    PdfVisibility(PDPage page, PageGround ground) {
        this.ground = ground;
        this.width = page.getCropBox().getWidth();
        this.height = page.getCropBox().getHeight();
        this.isTurned = page.getRotation() != 0;
    }

    /**
     * Why a person does not see the character; absent for one that is seen.
     *
     * @param characters how many were drawn before
     */
    @Nullable Why why(TextPosition character, PDGraphicsState state, int characters) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (isInvisible(mode, state)) {
            if (ground.hasPagePicture()) {
                recognised++;
                return null;
            }
            return isTurned || isDrawn(character) ? null : Why.INVISIBLE;
        }
        if (isTiny(character)) {
            return Why.TINY;
        }
        double x = middle(character);
        double y = height(character);
        if (x < -MARGIN || x > width + MARGIN || y < -MARGIN || y > height + MARGIN) {
            return Why.OFF_PAGE;
        }
        return mode.isFill() && !mode.isStroke() && !isTurned && isOnItsOwnColour(state, x, y, characters)
                ? Why.SAME_COLOUR
                : null;
    }

    private static boolean isInvisible(RenderingMode mode, PDGraphicsState state) {
        boolean isNoInk = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        return isNoInk || (mode.isFill() && !mode.isStroke() && state.getNonStrokeAlphaConstant() < TRANSPARENT);
    }

    private static double middle(TextPosition character) {
        return character.getTextMatrix().getTranslateX() + character.getWidthDirAdj() / 2;
    }

    private static double height(TextPosition character) {
        return character.getTextMatrix().getTranslateY() + 0.3 * Math.abs(character.getYScale());
    }

    /** Blanks leave no ink: they are as visible as what they part. */
    private boolean isDrawn(TextPosition character) {
        return ground.hasInk(middle(character), height(character), 0.5 * Math.abs(character.getYScale()));
    }

    private static boolean isTiny(TextPosition character) {
        return !(character.getFont() instanceof PDType3Font)
                && Math.abs(character.getYScale()) < READABLE
                && Math.abs(character.getXScale()) < READABLE
                && character.getFontSizeInPt() < READABLE;
    }

    private boolean isOnItsOwnColour(PDGraphicsState state, double x, double y, int characters) {
        Integer colour = colours.rgb(state.getNonStrokingColor());
        return colour != null
                && mayHide.computeIfAbsent(colour, ground::mayHide)
                && ground.hides(colour, x, y, characters);
    }

    /** Characters of the invisible layer that text recognition lays over the picture of a page. */
    int recognised() {
        return recognised;
    }
}
