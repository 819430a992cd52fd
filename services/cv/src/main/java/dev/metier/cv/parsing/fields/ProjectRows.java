package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of projects: a name on the left of each row, what it is in a column beside it. */
final class ProjectRows {

    private static final int LONGEST_NAME = 7;
    private static final int FEWEST_WORDS = 4;
    private static final double ALIGNED = 1;

    private ProjectRows() {}

    /** The rows, if the blocks are such a table; the name of each is a head, what stands beside it a text. */
    static Optional<List<List<Block>>> parted(List<Block> blocks) {
        List<Block> rows = blocks.stream().filter(ProjectRows::isRow).toList();
        boolean isTable = rows.size() > 1
                && rows.getFirst().equals(blocks.getFirst())
                && rows.stream().allMatch(row -> isAligned(row, rows.getFirst()));
        if (!isTable) {
            return Optional.empty();
        }
        List<List<Block>> entries = new ArrayList<>();
        for (Block block : blocks) {
            if (isRow(block)) {
                entries.add(new ArrayList<>(List.of(
                        new Block(Block.Kind.HEAD, List.of(name(block)), block.facts(), block.line()),
                        new Block(Block.Kind.PARAGRAPH, List.of(text(block)), List.of(), block.line()))));
                continue;
            }
            Block last = entries.getLast().getLast();
            boolean goesOn = block.parts().size() == 1
                    && !last.parts().isEmpty()
                    && Math.abs(block.parts().getFirst().x0() - text(last).x0()) < ALIGNED
                    && entries.getLast().size() == 2;
            if (goesOn) {
                entries.getLast().removeLast();
                Segment whole = LineJoins.join(text(last), block.parts().getFirst());
                entries.getLast().add(new Block(Block.Kind.PARAGRAPH, List.of(whole), block.facts(), last.line()));
                continue;
            }
            entries.getLast().add(block);
        }
        return Optional.of(entries);
    }

    private static boolean isRow(Block block) {
        return block.parts().size() == 2 && words(name(block)) <= LONGEST_NAME && words(text(block)) >= FEWEST_WORDS;
    }

    private static boolean isAligned(Block row, Block first) {
        return Math.abs(name(row).x0() - name(first).x0()) < ALIGNED
                && Math.abs(text(row).x0() - text(first).x0()) < ALIGNED
                && name(row).bold() == name(first).bold();
    }

    private static Segment name(Block row) {
        return row.parts().getFirst();
    }

    private static Segment text(Block row) {
        return row.parts().getLast();
    }

    private static int words(Segment segment) {
        return segment.text().strip().split("\\s+").length;
    }
}
