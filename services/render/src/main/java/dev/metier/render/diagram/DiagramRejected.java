package dev.metier.render.diagram;

/** A diagram cannot be drawn; the message names the line and tells what to change. */
public class DiagramRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DiagramRejected(String message) {
        super(message);
    }

    /**
     * Names the line.
     *
     * @param line from 1
     */
    static DiagramRejected at(int line, String message) {
        return new DiagramRejected("Line " + line + ": " + message);
    }
}
