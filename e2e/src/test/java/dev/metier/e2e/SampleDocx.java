package dev.metier.e2e;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** CVs as Word documents, written paragraph by paragraph. */
final class SampleDocx {

    private static final String BOX = """
            <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
              xmlns:v="urn:schemas-microsoft-com:vml"><w:r><w:pict><v:shape><v:textbox><w:txbxContent>
              <w:p><w:r><w:t>Licence for cranes since 2018</w:t></w:r></w:p>
            </w:txbxContent></v:textbox></v:shape></w:pict></w:r></xml-fragment>
            """;

    private final XWPFDocument document = new XWPFDocument();

    private SampleDocx() {}

    /** One column, no tricks; the footer holds the number of the page. */
    static Path plain(Path file) throws IOException {
        SampleDocx docx = new SampleDocx();
        docx.text("Ada Brinkmann", "ada@example.org | +49 421 5550123 | Bremen");
        docx.roles();
        docx.text("Skills", "Forklift Operation, Welding");
        docx.document
                .createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Page 1 of 1");
        return docx.writtenTo(file);
    }

    /** Columns, a table, a text box, the address in the page header, and words that are hidden or white. */
    static Path tricky(Path file) throws IOException, XmlException {
        SampleDocx docx = new SampleDocx();
        docx.document
                .createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("ada@example.org | +49 421 5550123");
        docx.text("Ada Brinkmann");
        docx.roles();
        docx.document.createParagraph().getCTP().set(CTP.Factory.parse(BOX));
        docx.text("Skills");
        docx.table("Forklift Operation", "Welding");
        XWPFRun white = docx.document.createParagraph().createRun();
        white.setText("Terraform Ansible");
        white.setColor("FFFFFF");
        XWPFRun vanished = docx.document.createParagraph().createRun();
        vanished.setText("Kubernetes");
        vanished.setVanish(true);
        docx.document.getDocument().getBody().getSectPr().addNewCols().setNum(BigInteger.TWO);
        return docx.writtenTo(file);
    }

    private void roles() {
        text(
                "Experience",
                "Crane Operator, Harbour Works GmbH, Bremen, March 2019 - May 2024",
                "Moved containers between ship and shore in shifts and trained three colleagues.",
                "Education",
                "University of Bremen, BSc Engineering, 2012 - 2016");
    }

    private void text(String... lines) {
        for (String line : lines) {
            document.createParagraph().createRun().setText(line);
        }
    }

    private void table(String left, String right) {
        XWPFTable table = document.createTable(1, 2);
        table.getRow(0).getCell(0).setText(left);
        table.getRow(0).getCell(1).setText(right);
    }

    private Path writtenTo(Path file) throws IOException {
        try (document;
                OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
            return file;
        }
    }
}
