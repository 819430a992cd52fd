package dev.metier.cv.generation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a Word document and how they hang together (ECMA-376). Written directly: a library's object for each
 * element makes a document several times as dear.
 */
final class DocxPackage {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** Equal content makes equal files. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> links = new ArrayList<>();
    private @Nullable Photo photo;

    /** The id of the relation that leads to an address. */
    String link(String href) {
        int index = links.indexOf(href);
        if (index < 0) {
            links.add(href);
        }
        return "link" + (index < 0 ? links.size() : index + 1);
    }

    String picture(Photo picture) {
        photo = picture;
        return "photo";
    }

    /** @param author empty for nobody */
    byte[] write(
            String document,
            String styles,
            String footer,
            String settings,
            String title,
            String author,
            String language) {
        add("[Content_Types].xml", contentTypes());
        add("_rels/.rels", relations(new String[][] {
            {"document", RELATIONS + "/officeDocument", "word/document.xml"},
            {"core", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"}
        }));
        add("docProps/core.xml", core(title, author, language));
        add("word/document.xml", document);
        add("word/styles.xml", styles);
        add("word/numbering.xml", NUMBERING);
        add("word/footer.xml", footer);
        add("word/settings.xml", settings);
        add("word/_rels/document.xml.rels", documentRelations());
        if (photo != null) {
            parts.put("word/media/photo." + (photo.isPng() ? "png" : "jpg"), photo.bytes());
        }
        return zip();
    }

    private void add(String name, String xml) {
        parts.put(name, (xml.startsWith("<?xml") ? xml : DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String contentTypes() {
        Markup xml = new Markup().open("Types", "xmlns", PACKAGE + "content-types");
        String[][] defaults = {
            {"rels", "application/vnd.openxmlformats-package.relationships+xml"},
            {"xml", "application/xml"},
            {"png", "image/png"},
            {"jpg", "image/jpeg"}
        };
        for (String[] type : defaults) {
            xml.open("Default", "Extension", type[0], "ContentType", type[1]).close("Default");
        }
        String[][] overrides = {
            {"/word/document.xml", TYPE + "document.main+xml"},
            {"/word/styles.xml", TYPE + "styles+xml"},
            {"/word/numbering.xml", TYPE + "numbering+xml"},
            {"/word/settings.xml", TYPE + "settings+xml"},
            {"/word/footer.xml", TYPE + "footer+xml"},
            {"/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"}
        };
        for (String[] type : overrides) {
            xml.open("Override", "PartName", type[0], "ContentType", type[1]).close("Override");
        }
        return xml.close("Types").toString();
    }

    private String documentRelations() {
        List<String[]> all = new ArrayList<>();
        for (String part : List.of("styles", "numbering", "settings", "footer")) {
            all.add(new String[] {part, RELATIONS + "/" + part, part + ".xml"});
        }
        if (photo != null) {
            all.add(new String[] {"photo", RELATIONS + "/image", "media/photo." + (photo.isPng() ? "png" : "jpg")});
        }
        for (int i = 0; i < links.size(); i++) {
            all.add(new String[] {"link" + (i + 1), RELATIONS + "/hyperlink", links.get(i), "External"});
        }
        return relations(all.toArray(String[][]::new));
    }

    private static String relations(String[][] relations) {
        Markup xml = new Markup().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (String[] relation : relations) {
            String mode = relation.length > 3 ? relation[3] : "";
            xml.open("Relationship", "Id", relation[0], "Type", relation[1], "Target", relation[2], "TargetMode", mode)
                    .close("Relationship");
        }
        return xml.close("Relationships").toString();
    }

    private static String core(String title, String author, String language) {
        Markup xml = new Markup()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(title).close("dc:title");
        if (!author.isEmpty()) {
            xml.open("dc:creator").text(author).close("dc:creator");
        }
        return xml.open("dc:language")
                .text(language)
                .close("dc:language")
                .close("cp:coreProperties")
                .toString();
    }

    private byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_000);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One list with round marks; the mark is a plain bullet, so no symbol font is needed. */
    private static final String NUMBERING =
            "<w:numbering xmlns:w=\"" + WORD + "\"><w:abstractNum w:abstractNumId=\"0\">"
                    + "<w:multiLevelType w:val=\"hybridMultilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"ListBullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>"
                    + "<w:pPr><w:ind w:left=\"284\" w:hanging=\"198\"/></w:pPr></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
}
