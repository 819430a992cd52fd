package dev.metier.contracts.render;

/** In what a diagram is written. */
public enum DiagramLanguage {
    /** Flowcharts, sequence diagrams and Gantt charts of Mermaid, without styling. */
    MERMAID,
    /** Graphviz DOT: nodes, edges, clusters, labels and the usual shapes. */
    DOT,
    /** PlantUML without preprocessor and without files. */
    PLANTUML
}
