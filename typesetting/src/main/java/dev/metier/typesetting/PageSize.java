package dev.metier.typesetting;

/** The paper where the CSS does not say ({@code @page { size: … }} wins). Millimetres. */
public enum PageSize {
    A4(210f, 297f),
    LETTER(215.9f, 279.4f);

    private final float width;
    private final float height;

    PageSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
