package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sections about projects. */
final class ProjectsReader {

    private static final Pattern NAMED = Pattern.compile("^([^:.–—]{2,60})(?:: | [–—] )\\S");
    private static final int LONGEST_NAME = 7;

    private static final Set<String> LABELS = Set.of("role", "organization", "type", "keywords", LabelledBlocks.TAGS);

    private ProjectsReader() {}

    static List<Draft> read(List<Line> lines) {
        List<Draft> projects = new ArrayList<>();
        List<Block> blocks = LabelledBlocks.asText(BlockBuilder.blocks(lines), LABELS);
        if (!blocks.isEmpty() && blocks.stream().allMatch(block -> !block.isHead() && nameEnd(block) > 0)) {
            return blocks.stream().map(ProjectsReader::named).toList();
        }
        for (List<Block> entry : ProjectRows.parted(blocks).orElseGet(() -> EntrySplitter.entries(blocks))) {
            Draft draft = draft(entry);
            if (!draft.isEmpty()) {
                projects.add(draft);
            }
        }
        return projects;
    }

    private static void labelled(Draft draft, String kind, Found found) {
        switch (kind) {
            case "organization" -> draft.set("entity", found);
            case "type" -> draft.set("type", found);
            default ->
                ListTexts.items(found.value())
                        .forEach(item -> draft.add(
                                kind.equals("role") ? "roles" : "keywords", new Found(item, 0.9, found.source())));
        }
    }

    /** "Name: what it is", one to an item; a dash or the end of bold type parts the two as well. */
    private static Draft named(Block block) {
        Draft draft = new Draft();
        String text = block.text();
        int end = nameEnd(block);
        draft.set("name", new Found(clean(text.substring(0, end)), 0.8, block.whole()));
        draft.set("description", new Found(clean(text.substring(end)), 0.8, block.whole()));
        return draft;
    }

    /** Where a name before a text ends; 0 where none does. */
    private static int nameEnd(Block block) {
        String text = block.text();
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            return named.end(1);
        }
        int turn = block.parts().getFirst().turn();
        return turn > 2 && text.substring(0, turn).strip().split("\\s+").length <= LONGEST_NAME ? turn : 0;
    }

    private static String clean(String text) {
        return text.replace("\u00ad", "").replaceAll("^[\\s:–—.-]+|[\\s:–—-]+$", "");
    }

    private static Draft draft(List<Block> all) {
        Draft draft = new Draft();
        List<Block> entry = LabelledBlocks.taken(all, LABELS, (kind, found) -> labelled(draft, kind, found));
        EntryHead head = new EntryHead(entry);
        EntryBody body = new EntryBody(entry);
        List<Piece> pieces =
                new ArrayList<>(head.pieces().stream().flatMap(Titles::atTurn).toList());
        pieces.removeIf(piece -> EntryBody.isLabel(piece.text()));
        if (!pieces.isEmpty()) {
            draft.set("name", Found.of(pieces.removeFirst(), 0.8));
        }
        for (Piece piece : pieces) {
            if (Titles.score(piece.text()) > 1) {
                ListTexts.items(piece.text()).forEach(role -> draft.add("roles", new Found(role, 0.7, piece.source())));
            } else if (piece.text().contains(",")) {
                ListTexts.items(piece.text())
                        .forEach(word -> draft.add("keywords", new Found(word, 0.6, piece.source())));
            } else {
                draft.set("description", Found.of(piece, 0.6));
            }
        }
        body.text().ifPresent(text -> draft.replace("description", text));
        draft.set("url", head.url());
        draft.set("startDate", head.start());
        draft.set("endDate", head.end());
        body.items().forEach(item -> draft.add("highlights", item));
        return draft;
    }
}
