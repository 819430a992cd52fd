package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.sections.Section;
import java.util.ArrayList;
import java.util.List;

/** Reads sections under a heading of the person's own. */
final class CustomReader {

    private CustomReader() {}

    static void read(Section section, Draft meta) {
        List<Draft> entries = entries(section.lines());
        if (entries.isEmpty()) {
            return;
        }
        Draft custom = meta.item("custom");
        section.heading()
                .ifPresent(line -> custom.set(
                        "title", new Found(line.text().strip().replaceAll("\\s*:$", ""), 0.9, line.first())));
        entries.forEach(entry -> custom.item("entries", entry));
    }

    private static List<Draft> entries(List<Line> lines) {
        List<Block> blocks = BlockBuilder.blocks(lines);
        boolean isPlain = blocks.stream()
                .noneMatch(block -> block.isHead() && block.dates().isPresent());
        List<Draft> entries = new ArrayList<>();
        if (isPlain && blocks.stream().noneMatch(Block::isHead)) {
            entries.add(text(blocks));
        } else {
            EntrySplitter.entries(blocks).stream().map(CustomReader::entry).forEach(entries::add);
        }
        entries.removeIf(Draft::isEmpty);
        return entries;
    }

    /** Paragraphs and a list without any head are one entry. */
    private static Draft text(List<Block> blocks) {
        Draft draft = new Draft();
        EntryBody body = new EntryBody(blocks);
        draft.set("summary", body.text());
        body.items().forEach(item -> draft.add("highlights", item));
        return draft;
    }

    private static Draft entry(List<Block> blocks) {
        Draft draft = new Draft();
        EntryHead head = new EntryHead(blocks);
        EntryBody body = new EntryBody(blocks);
        List<Piece> pieces = head.pieces();
        if (!pieces.isEmpty()) {
            draft.set("name", Found.of(pieces.getFirst(), 0.7));
        }
        if (pieces.size() > 1) {
            draft.set("subtitle", Found.of(pieces.get(1), 0.6));
        }
        if (pieces.size() == 1) {
            draft.set("subtitle", head.place());
        }
        for (Piece piece : pieces.subList(Math.min(2, pieces.size()), pieces.size())) {
            boolean isSentence = piece.source().text().endsWith(".");
            if (isSentence && body.text().isEmpty()) {
                draft.set("summary", new Found(piece.source().text(), 0.5, piece.source()));
            } else {
                draft.add("highlights", Found.of(piece, 0.5));
            }
        }
        draft.set("startDate", head.start());
        draft.set("endDate", head.end());
        draft.set("url", head.url());
        draft.set("summary", body.text());
        body.items().forEach(item -> draft.add("highlights", item));
        return draft;
    }
}
