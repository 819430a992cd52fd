package dev.metier.render.diagram;

import dev.metier.contracts.render.DiagramFormat;
import dev.metier.contracts.render.RenderDiagram;
import java.util.List;

/** Draws diagrams. All three languages end as PlantUML, which lays out without any program outside the JVM. */
public final class DiagramDrawer {

    private final PlantUml plantUml = new PlantUml();
    private final SvgCleaning cleaning = new SvgCleaning();
    private final long mostBytes;

    public DiagramDrawer(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Makes the picture; throws {@link DiagramRejected}. */
    public byte[] draw(RenderDiagram request) {
        byte[] picture = plantUml.draw(source(request), request.format());
        byte[] drawn = request.format() == DiagramFormat.SVG ? cleaning.clean(picture) : picture;
        if (drawn.length > mostBytes) {
            throw new DiagramRejected("The picture would have more than " + mostBytes + " bytes; draw less.");
        }
        return drawn;
    }

    private static PlantUmlSource source(RenderDiagram request) {
        List<String> lines = request.source().lines().toList();
        return switch (request.language()) {
            case PLANTUML -> PlantUmlSource.written(lines);
            case DOT -> GraphText.of(DotParser.parse(request.source()));
            case MERMAID -> Mermaid.parse(lines);
        };
    }
}
