package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Tags;
import dev.metier.cv.parsing.words.Dates;
import dev.metier.cv.parsing.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Lines that say themselves what they are: "Technologies: Java, SQL", and rows of tags. */
final class LabelledBlocks {

    /** The kind of a row of tags. */
    static final String TAGS = "tags";

    private LabelledBlocks() {}

    /** The blocks, in which such lines begin no entry. */
    static List<Block> asText(List<Block> blocks, Set<String> kinds) {
        return blocks.stream()
                .map(block -> kind(block, kinds).isPresent()
                        ? new Block(Block.Kind.PARAGRAPH, List.of(block.whole()), block.facts(), block.line())
                        : block)
                .toList();
    }

    /** The blocks of an entry without such lines, of which the reader takes the values. */
    static List<Block> taken(List<Block> entry, Set<String> kinds, BiConsumer<String, Found> reader) {
        List<Block> rest = new ArrayList<>();
        for (Block block : entry) {
            Optional<Labels.Labelled> labelled = kind(block, kinds);
            labelled.ifPresent(label -> reader.accept(label.kind(), new Found(label.value(), 0.9, block.whole())));
            if (labelled.isEmpty()) {
                rest.add(block);
            }
        }
        return rest;
    }

    private static Optional<Labels.Labelled> kind(Block block, Set<String> kinds) {
        boolean isAlone = block.facts().isEmpty() && Dates.find(block.text()).isEmpty();
        if (isAlone && Tags.isRow(block.text()) && kinds.contains(TAGS)) {
            return Optional.of(new Labels.Labelled(TAGS, block.text()));
        }
        return isAlone
                ? Labels.of(block.text().replace("\u00ad", "")).filter(label -> kinds.contains(label.kind()))
                : Optional.empty();
    }
}
