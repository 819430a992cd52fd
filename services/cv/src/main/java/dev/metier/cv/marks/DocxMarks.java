package dev.metier.cv.marks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a Word document by its bookmarks; nothing where words stand outside of them. */
final class DocxMarks {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern NAME = Pattern.compile("([a-zA-Z]+(?:_[a-zA-Z0-9]+)+?)(?:_p(\\d+))?");

    private final XWPFDocument document;
    private final Map<String, String> open = new LinkedHashMap<>();
    private final Map<String, StringBuilder> words = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private @Nullable String link;
    private boolean hasUnmarked;

    private DocxMarks(XWPFDocument document) {
        this.document = document;
    }

    static Optional<MarkedResume.Reading> read(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            String language = document.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .getLanguageProperty()
                    .orElse("en");
            return new DocxMarks(document).fields().map(fields -> new MarkedResume(language).read(fields));
        }
    }

    private Optional<List<MarkedWords>> fields() throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = document.getPackagePart().getInputStream()) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("hyperlink")) {
                    link = null;
                }
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return hasUnmarked || words.isEmpty() ? Optional.empty() : Optional.of(list());
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "bookmarkStart" -> {
                String name = attribute(xml, "name");
                if (NAME.matcher(name).matches()) {
                    open.put(attribute(xml, "id"), name);
                }
            }
            case "bookmarkEnd" -> open.remove(attribute(xml, "id"));
            case "hyperlink" -> {
                PackageRelationship relation = document.getPackagePart()
                        .getRelationship(String.valueOf(xml.getAttributeValue(RELATIONS, "id")));
                link = relation == null ? null : relation.getTargetURI().toString();
            }
            case "t" -> text(xml.getElementText());
            default -> {
                // nothing else holds words
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return String.valueOf(xml.getAttributeValue(xml.getNamespaceURI(), name));
    }

    private void text(String text) {
        if (open.isEmpty()) {
            hasUnmarked |= text.codePoints().anyMatch(Character::isLetterOrDigit);
            return;
        }
        for (String name : open.values()) {
            words.computeIfAbsent(name, any -> new StringBuilder()).append(text);
            if (link != null) {
                links.put(name, link);
            }
        }
    }

    private List<MarkedWords> list() {
        List<MarkedWords> list = new ArrayList<>();
        words.forEach((name, text) -> {
            Matcher parts = NAME.matcher(name);
            if (parts.matches()) {
                int part = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
                list.add(new MarkedWords(
                        parts.group(1).replace('_', '/'), part, text.toString().strip(), links.get(name), null, null));
            }
        });
        return list;
    }
}
