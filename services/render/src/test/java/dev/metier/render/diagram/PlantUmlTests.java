package dev.metier.render.diagram;

import static dev.metier.contracts.render.DiagramLanguage.PLANTUML;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlantUmlTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@startuml\nAda -> Charles : notes\n@enduml",
                "class Ada {\n+write()\n}\nAda <|-- Byron",
                "[*] --> Draft\nDraft --> Open : publish",
                "start\nif (fit?) then (yes)\n:invite;\nelse (no)\n:refuse;\nendif\nstop",
                "@startmindmap\n* Ada\n** Notes\n@endmindmap",
                "@startgantt\nProject starts 2026-01-05\n[Work] starts 2026-01-05 and lasts 5 days\n@endgantt"
            })
    void drawsWithoutAnyProgramOutside(String source) {
        assertThat(Drawing.svg(PLANTUML, source)).startsWith("<svg").endsWith("</svg>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!include /etc/passwd",
                "A -> B\n!include_many http://127.0.0.1:1/x",
                "!import /etc",
                "/' x '/ !includeurl http://127.0.0.1:1/x",
                "!while true\n!endwhile",
                "!$x = %load_json(\"/etc/passwd\")",
                "!theme plain from http://127.0.0.1:1/"
            })
    void refusesThePreprocessor(String source) {
        assertThatThrownBy(() -> Drawing.svg(PLANTUML, source))
                .isInstanceOf(DiagramRejected.class)
                .hasMessageContaining("preprocessor lines");
    }

    @Test
    void readsNeitherFilesNorTheEnvironment() {
        String svg = Drawing.svg(
                PLANTUML,
                "A -> B : %getenv(\"PATH\") %load_json(\"/etc/passwd\") %file_exists(\"/etc/passwd\") <img:/etc/passwd>");

        assertThat(svg).doesNotContain("/usr/bin", "root:", "<image");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@startditaa\n+-+\n@endditaa", "version", "testdot", "@startuml\n@enduml\n@startuml"})
    void refusesWhatIsNoDiagram(String source) {
        assertThatThrownBy(() -> Drawing.svg(PLANTUML, source)).isInstanceOf(DiagramRejected.class);
    }

    @Test
    void cleansEverythingButDrawingOutOfAnSvg() {
        String svg = """
            <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg onload="x()">
            <script>x</script><a href="http://x" xlink:href="javascript:x"><text onclick="y">words</text></a>
            <image href="http://x"/><foreignObject><p/></foreignObject><rect fill="url(http://x)"/><rect fill="url(#in)"/>
            <style>@import url(http://x)</style><use href="http://x#y"/><use href="#in"/></svg>""";

        String clean =
                new String(new SvgCleaning().clean(svg.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        assertThat(clean)
                .contains("<text>words</text>", "<rect fill=\"url(#in)\"", "<use href=\"#in\"")
                .doesNotContain(
                        "script", "onload", "onclick", "http:", "javascript", "image", "foreign", "<a", "ENTITY", "<?");
    }
}
