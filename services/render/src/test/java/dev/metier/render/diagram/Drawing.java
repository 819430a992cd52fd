package dev.metier.render.diagram;

import dev.metier.contracts.render.DiagramFormat;
import dev.metier.contracts.render.DiagramLanguage;
import dev.metier.contracts.render.RenderDiagram;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Draws diagrams for tests. */
final class Drawing {

    private static final DiagramDrawer DRAWER = new DiagramDrawer(5_000_000);

    private Drawing() {}

    static String svg(DiagramLanguage language, String source) {
        byte[] svg = DRAWER.draw(new RenderDiagram(language, source, DiagramFormat.SVG));
        return new String(svg, StandardCharsets.UTF_8);
    }

    /** The words in the picture. */
    static List<String> words(DiagramLanguage language, String source) {
        return Jsoup.parse(svg(language, source), Parser.xmlParser())
                .select("text")
                .eachText();
    }

    static byte[] png(DiagramLanguage language, String source) {
        return DRAWER.draw(new RenderDiagram(language, source, DiagramFormat.PNG));
    }
}
