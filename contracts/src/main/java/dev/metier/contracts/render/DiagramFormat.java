package dev.metier.contracts.render;

/** As what a diagram is drawn. */
public enum DiagramFormat {
    SVG,
    PNG
}
