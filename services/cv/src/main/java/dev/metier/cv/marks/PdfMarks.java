package dev.metier.cv.marks;

import dev.metier.cv.marks.Mark.Slot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a tagged PDF by the ids in its structure tree; nothing where words stand outside of them. */
final class PdfMarks {

    private static final int DEEPEST = 60;

    private final PdfWordsByTag words;
    private final List<MarkedWords> fields = new ArrayList<>();
    private boolean hasUnmarked;

    private PdfMarks(PdfWordsByTag words) {
        this.words = words;
    }

    static Optional<MarkedResume.Reading> read(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root == null || !root.getCOSObject().containsKey(COSName.ID_TREE)) {
                return Optional.empty();
            }
            PdfMarks marks = new PdfMarks(new PdfWordsByTag(document));
            marks.walk(root, 0);
            String language = document.getDocumentCatalog().getLanguage();
            return marks.hasUnmarked || marks.fields.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new MarkedResume(language == null ? "en" : language).read(marks.fields));
        }
    }

    private void walk(PDStructureNode node, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("The structure is too deep.");
        }
        Optional<Mark> mark = node instanceof PDStructureElement element && element.getElementIdentifier() != null
                ? Mark.of(element.getElementIdentifier())
                : Optional.empty();
        if (mark.isPresent()) {
            Collected line = new Collected();
            collect((PDStructureElement) node, line, null, depth);
            add(mark.get(), line);
            return;
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                walk(element, depth + 1);
            } else if (!(kid instanceof PDObjectReference) && node instanceof PDStructureElement element) {
                PdfWordsByTag.Chunk chunk = chunk(kid, element);
                boolean isListMark = element.getStructureType() != null
                        && element.getStructureType().equals("Lbl");
                hasUnmarked |= chunk != null
                        && !isListMark
                        && chunk.text().codePoints().anyMatch(Character::isLetterOrDigit);
            }
        }
    }

    /** The words of one line with their links, in order. */
    private static final class Collected {
        final List<PdfWordsByTag.Chunk> chunks = new ArrayList<>();
        final List<Link> links = new ArrayList<>();
    }

    private record Link(List<PdfWordsByTag.Chunk> chunks, String href) {}

    private void collect(
            PDStructureElement element, Collected line, @Nullable List<PdfWordsByTag.Chunk> ofLink, int depth)
            throws IOException {
        if (depth > DEEPEST || "Lbl".equals(element.getStructureType())) {
            return;
        }
        boolean isLink = "Link".equals(element.getStructureType());
        List<PdfWordsByTag.Chunk> linked = isLink ? new ArrayList<>() : ofLink;
        String href = null;
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                collect(child, line, linked, depth + 1);
            } else if (kid instanceof PDObjectReference reference) {
                href = target(reference) == null ? href : target(reference);
            } else {
                PdfWordsByTag.Chunk chunk = chunk(kid, element);
                if (chunk != null) {
                    line.chunks.add(chunk);
                    if (linked != null) {
                        linked.add(chunk);
                    }
                }
            }
        }
        if (isLink && linked != null && href != null) {
            line.links.add(new Link(linked, href));
        }
    }

    private static @Nullable String target(PDObjectReference reference) {
        return reference.getReferencedObject() instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                ? action.getURI()
                : null;
    }

    private PdfWordsByTag.@Nullable Chunk chunk(Object kid, PDStructureElement element) throws IOException {
        return switch (kid) {
            case Integer id -> words.chunk(element.getPage(), id);
            case PDMarkedContentReference reference ->
                words.chunk(reference.getPage() == null ? element.getPage() : reference.getPage(), reference.getMCID());
            default -> null;
        };
    }

    private void add(Mark mark, Collected line) {
        if (line.chunks.isEmpty()) {
            return;
        }
        String text = PdfWordsByTag.joined(line.chunks);
        Map<Slot, String> read = mark.read(text);
        if (read.isEmpty()) {
            hasUnmarked = true; // not the line that the mark was made for
            return;
        }
        PdfWordsByTag.Chunk first = line.chunks.getFirst();
        read.forEach((slot, value) -> {
            List<String> items = slot.list() == Joint.NONE
                    ? List.of(value)
                    : Arrays.asList(value.split(
                            java.util.regex.Pattern.quote(slot.list().before()), -1));
            String pointer = mark.path() + "/" + slot.field();
            for (int i = 0; i < items.size(); i++) {
                fields.add(new MarkedWords(
                        slot.list() == Joint.NONE ? pointer : pointer + "/" + i,
                        slot.part(),
                        items.get(i),
                        href(line, value),
                        first.page(),
                        PdfWordsByTag.box(line.chunks, first.page())));
            }
        });
    }

    /** A long address stands on several lines, and each has a link of its own. */
    private static @Nullable String href(Collected line, String value) {
        String words = value.replace(" ", "");
        List<String> targets = line.links.stream()
                .filter(link ->
                        words.contains(PdfWordsByTag.joined(link.chunks()).replace(" ", "")))
                .map(Link::href)
                .distinct()
                .toList();
        return targets.size() == 1 ? targets.getFirst() : null;
    }
}
