package dev.metier.render.diagram;

import static dev.metier.contracts.render.DiagramLanguage.MERMAID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MermaidTests {

    @Test
    void drawsAFlowchart() {
        String source = """
            %%{init: {'theme': 'dark'}}%%
            flowchart LR
                %% a comment
                A[Apply online] --> B{Fit?}
                B -->|yes| C([Interview]) & D[(Archive)]
                B -- not yet --> E((Learn<br/>more)); E -.-> A
                C ==> F{{"Offer; (really)"}}:::good
                G>Note] ~~~ H[[Sub]]
                H --x I(((End))) <--> J(Round)
                subgraph office [The office]
                  direction TB
                  C --- K
                end
                classDef good fill:#9f6
                style A fill:#fff
            """;

        assertThat(Drawing.words(MERMAID, source))
                .contains("Apply online", "Fit?", "yes", "Interview", "Archive", "not yet", "Learn", "more")
                .contains("Offer; (really)", "Note", "Sub", "End", "Round", "The office", "K");
        assertThat(Drawing.png(MERMAID, source)).isNotEmpty();
    }

    @Test
    void drawsASequence() {
        String source = """
            sequenceDiagram
                title Applying
                autonumber
                actor C as Candidate
                participant R as Recruiter
                C->>+R: Applies: with a CV
                R-->>-C: Thanks
                Note over C,R: Both wait
                alt fits
                    R-)C: Invitation
                else does not
                    R-xC: Refusal
                end
                loop every day
                    C->>C: Reads mail
                end
                activate R
                deactivate R
            """;

        assertThat(Drawing.words(MERMAID, source))
                .contains(
                        "Candidate", "Recruiter", "Applies: with a CV", "Thanks", "Both wait", "Invitation", "Refusal")
                .anyMatch(word -> word.contains("every day"));
    }

    @Test
    void drawsAGanttChart() {
        String source = """
            gantt
                title Plan
                dateFormat YYYY-MM-DD
                excludes weekends
                section Learn
                Read   :done, a1, 2026-01-05, 5d
                Write  :crit, a2, after a1, 1w
                Rest   :2d
                section Ship
                Release :milestone, after a1 a2, 0d
            """;

        assertThat(Drawing.words(MERMAID, source))
                .contains("Read", "Write", "Rest", "Release", "Learn", "Ship", "Plan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pie;\"a\" : 1                                  | Line 1: this kind of Mermaid diagram is not supported",
                "flowchart TD;A --> ;B                          | Line 2: the name of a node was expected",
                "flowchart TD;A[open                            | Line 2: [ is not closed by ].",
                "flowchart TD;A ? B                             | Line 2: a link such as --> was expected at \"? B\".",
                "flowchart TD;click A callback                  | Line 2: click is not supported",
                "flowchart TD;subgraph x;A                      | Line 3: a subgraph is not closed by end.",
                "flowchart TD;end                               | Line 2: end closes no subgraph.",
                "sequenceDiagram;A->>B: hi;box Blue             | Line 3: \"box Blue\" is not supported",
                "sequenceDiagram;loop x;A->>B: hi               | Line 3: loop is not closed by end.",
                "gantt;Work :2026-13-01, 5d                     | Line 2: \"2026-13-01\" is no date",
                "gantt;Work :after nothing, 5d                  | Line 2: there is no task \"nothing\"",
                "gantt;excludes fridays                         | Line 2: only weekends can be excluded."
            })
    void namesTheLineThatIsNotSupported(String source, String message) {
        assertThatThrownBy(() -> Drawing.svg(MERMAID, source.replace(";", "\n")))
                .isInstanceOf(DiagramRejected.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void printsWhatLooksLikeMarkupAsItIs() {
        String source = "sequenceDiagram\nA->>B: <img:http://x> [[javascript:y]] %getenv(\"PATH\") \\n @enduml";

        assertThat(String.join(" ", Drawing.words(MERMAID, source)))
                .contains("<img:http://x>", "[[javascript:y]]", "%getenv(\"PATH\")", "@enduml");
    }
}
