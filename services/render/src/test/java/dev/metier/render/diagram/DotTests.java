package dev.metier.render.diagram;

import static dev.metier.contracts.render.DiagramLanguage.DOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DotTests {

    @Test
    void drawsNodesEdgesAndClusters() {
        String source = """
            /* a comment */
            strict digraph "Hiring" {
              rankdir = LR; // left to right
              node [shape=box, fontname="x"]
              edge [style=dashed]
              a [label="Apply\\nonline"]; b [shape=diamond label="Fit?"];
              a -> b -> { c; d } [label="next"];
              subgraph cluster_office { label = "Office"; c; e [shape=cylinder] }
              c:n -> e [dir=both, style=bold, arrowtail=odot]
              # the end
            }
            """;

        assertThat(Drawing.words(DOT, source)).contains("Apply", "online", "Fit?", "next", "Office", "c", "d", "e");
        assertThat(Drawing.png(DOT, source)).isNotEmpty();
    }

    @Test
    void drawsAnUndirectedGraphUpwards() {
        assertThat(Drawing.words(DOT, "graph { rankdir=BT; a -- b -- c; a -- c }"))
                .contains("a", "b", "c");
    }

    @Test
    void printsWhatLooksLikeMarkupAsItIs() {
        String source = "digraph { a [label=\"<b>x</b> [[http://x]] **y** @enduml !include z\"] }";

        assertThat(String.join(" ", Drawing.words(DOT, source)))
                .contains("<b>x</b>", "[[http://x]]", "**y**", "@enduml", "!include z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a -> b                          | Line 1: a DOT diagram begins with digraph { or graph {.",
                "digraph {;a -- b;}              | Line 2: a digraph joins with ->.",
                "digraph {;a [shape=record];}    | Line 2: shape=record is not supported",
                "digraph {;a [label=<b>];}       | Line 2: labels in HTML are not supported",
                "digraph {;a;b;                  | Line 3: a { is not closed.",
                "digraph {;a -> ];}              | Line 2: \"]\" stands where the name of a node was expected.",
                "digraph {;rankdir=XY;}          | Line 2: rankdir is one of TB, BT, LR, RL.",
                "digraph {;a [label=^x];}        | Line 2:",
                "digraph {};digraph {}           | Line 2: there is more after the diagram",
            })
    void namesTheLineThatIsNotSupported(String source, String message) {
        assertThatThrownBy(() -> Drawing.svg(DOT, source.replace(";", "\n").replace('^', '"')))
                .isInstanceOf(DiagramRejected.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void refusesMoreThanCanBeLaidOut() {
        StringBuilder source = new StringBuilder("digraph {");
        for (int i = 0; i < 1_000; i++) {
            source.append("n").append(i).append(";");
        }

        assertThatThrownBy(() -> Drawing.svg(DOT, source.append("}").toString()))
                .hasMessageContaining("at most 150 nodes");
        assertThatThrownBy(() -> Drawing.svg(DOT, "digraph {" + "{".repeat(20_000)))
                .isInstanceOfAny(DiagramRejected.class);
    }
}
