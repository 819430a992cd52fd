package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import java.util.ArrayList;
import java.util.List;

/** Reads sections of references; "on request" is none. */
final class ReferencesReader {

    private ReferencesReader() {}

    static List<Draft> read(List<Line> lines) {
        List<Draft> references = new ArrayList<>();
        for (List<Block> entry : EntrySplitter.entries(BlockBuilder.blocks(lines))) {
            Draft reference = new Draft();
            for (Block block : entry) {
                String text = block.text().replace("\u00ad", "").strip();
                if (text.matches("(?i).*\\b(?:available|upon request|auf anfrage|sur demande)\\b.*")) {
                    continue;
                }
                int colon = text.indexOf(": ");
                if (colon > 2 && colon < 80 && !reference.has("name")) {
                    reference.set("name", new Found(text.substring(0, colon), 0.7, block.whole()));
                    reference.set("reference", new Found(text.substring(colon + 2), 0.7, block.whole()));
                    continue;
                }
                reference.set(
                        block.isHead() && !reference.has("name") ? "name" : "reference",
                        new Found(text, 0.7, block.whole()));
            }
            if (!reference.isEmpty()) {
                references.add(reference);
            }
        }
        return references;
    }
}
