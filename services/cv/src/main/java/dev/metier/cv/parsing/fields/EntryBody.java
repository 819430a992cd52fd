package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lists and paragraphs of one entry. */
final class EntryBody {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:key |main |selected |relevant"
                    + " )?(?:highlights|responsibilities|achievements|accomplishments|duties|tasks|courses|coursework|key"
                    + " results|contributions|aufgaben|tâches|réalisations|responsabilidades|logros|responsabilități|realizări)\\s*:?");

    private final List<Found> items = new ArrayList<>();
    private final List<Found> paragraphs = new ArrayList<>();

    EntryBody(List<Block> entry) {
        boolean isBody = false;
        for (Block block : entry) {
            isBody |= !block.isHead();
            String text = block.text().replace("\u00ad", "").strip();
            if (!isBody || isLabel(text) || EntryHead.isLink(block)) {
                continue;
            }
            Segment source = block.whole();
            if (block.kind() == Block.Kind.ITEM) {
                items.add(new Found(text, 0.9, source));
            } else if (block.kind() == Block.Kind.PARAGRAPH) {
                paragraphs.add(new Found(text, 0.75, source));
            }
        }
    }

    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    /** Items of the list; several paragraphs without any list are taken for one. */
    List<Found> items() {
        return items.isEmpty() && paragraphs.size() > 1 ? paragraphs : items;
    }

    /** The running text. */
    Optional<Found> text() {
        if (items.isEmpty() && paragraphs.size() > 1) {
            return Optional.empty();
        }
        return paragraphs.stream()
                .reduce((one, other) -> new Found(
                        one.value() + " " + other.value(),
                        one.confidence(),
                        one.source().plus(other.source(), " ")));
    }
}
