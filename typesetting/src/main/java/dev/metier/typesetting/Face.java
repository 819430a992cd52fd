package dev.metier.typesetting;

import com.openhtmltopdf.css.constants.IdentValue;
import java.util.List;

/**
 * One file of a font family.
 *
 * @param folder under {@code fonts}, with the licence beside it
 */
record Face(String family, String folder, int weight, boolean italic) {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static List<Face> fourOf(String family, String folder) {
        return List.of(
                new Face(family, folder, REGULAR, false),
                new Face(family, folder, REGULAR, true),
                new Face(family, folder, BOLD, false),
                new Face(family, folder, BOLD, true));
    }

    static List<Face> twoOf(String family, String folder) {
        return List.of(new Face(family, folder, REGULAR, false), new Face(family, folder, BOLD, false));
    }

    static List<Face> oneOf(String family, String folder) {
        return List.of(new Face(family, folder, REGULAR, false));
    }

    Face named(String other) {
        return new Face(other, folder, weight, italic);
    }

    String file() {
        return "fonts/" + folder + "/" + style() + ".ttf";
    }

    private String style() {
        if (weight == BOLD) {
            return italic ? "bold-italic" : "bold";
        }
        return italic ? "italic" : "regular";
    }

    IdentValue cssStyle() {
        return italic ? IdentValue.ITALIC : IdentValue.NORMAL;
    }
}
