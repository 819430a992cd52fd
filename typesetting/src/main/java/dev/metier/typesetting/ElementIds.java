package dev.metier.typesetting;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The {@code id} of an element becomes that of its part of the structure tree, so that programs find it in the PDF too. */
final class ElementIds {

    private final SharedContext context;
    private final Map<String, PDStructureElement> parts = new TreeMap<>();

    ElementIds(SharedContext context) {
        this.context = context;
    }

    void write(Document document, PDDocument pdf) {
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            String id = ((Element) elements.item(i)).getAttribute("id");
            Box box = id.isEmpty() ? null : context.getBoxById(id);
            PDStructureElement part = box == null ? null : PdfBoxAccessibilityHelper.getStructualElementForBox(box);
            if (part != null) {
                parts.putIfAbsent(id, part);
            }
        }
        parts.forEach((id, part) -> part.setElementIdentifier(id));
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null && !parts.isEmpty()) {
            root.getCOSObject().setItem(COSName.ID_TREE, tree());
        }
    }

    private COSDictionary tree() {
        COSArray names = new COSArray();
        Map<COSString, PDStructureElement> sorted = new TreeMap<>(ElementIds::compareBytes);
        parts.forEach((id, part) -> sorted.put(new COSString(id), part));
        sorted.forEach((id, part) -> {
            names.add(id);
            names.add(part.getCOSObject());
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }

    /** A name tree is ordered by the bytes of its names. */
    private static int compareBytes(COSString one, COSString other) {
        return java.util.Arrays.compareUnsigned(one.getBytes(), other.getBytes());
    }
}
