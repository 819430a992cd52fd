package dev.metier.render.diagram;

import dev.metier.contracts.render.DiagramFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.error.PSystemError;

/** PlantUML, kept from files, network and environment. */
final class PlantUml {

    PlantUml() {
        // read once, by the first diagram
        System.setProperty("PLANTUML_SECURITY_PROFILE", "SANDBOX");
    }

    byte[] draw(PlantUmlSource source, DiagramFormat format) {
        try {
            return export(read(source), format);
        } catch (DiagramRejected e) {
            throw e;
        } catch (RuntimeException e) {
            // it stumbles over some texts; that is no failure of the service
            throw new DiagramRejected("The diagram cannot be drawn; make it simpler.");
        }
    }

    private static byte[] export(Diagram diagram, DiagramFormat format) {
        var picture = new ByteArrayOutputStream();
        try {
            var result = diagram.exportDiagram(picture, 0, option(format));
            if (result.getStatus() != 0) {
                throw new DiagramRejected("The diagram cannot be drawn; make it simpler.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return picture.toByteArray();
    }

    private static Diagram read(PlantUmlSource source) {
        var blocks = new SourceStringReader(source.text()).getBlocks();
        if (blocks.isEmpty()) {
            throw new DiagramRejected("There is no diagram; write at least one element.");
        }
        Diagram diagram = blocks.getFirst().getDiagram();
        if (diagram instanceof PSystemError error) {
            throw DiagramRejected.at(
                    source.lineOfPerson(error.getLineLocation().getPosition()), "this is not understood.");
        }
        // pages about PlantUML itself, and what this edition leaves out
        if (diagram.getClass().getSimpleName().startsWith("PSystem")) {
            throw new DiagramRejected(
                    "This kind of diagram is not supported; draw a UML, Gantt, mind map, WBS or JSON diagram.");
        }
        return diagram;
    }

    private static FileFormatOption option(DiagramFormat format) {
        return new FileFormatOption(format == DiagramFormat.SVG ? FileFormat.SVG : FileFormat.PNG);
    }
}
