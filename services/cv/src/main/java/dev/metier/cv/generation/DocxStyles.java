package dev.metier.cv.generation;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles and the bullet list of a generated document; programs find headings by them. */
final class DocxStyles {

    private DocxStyles() {}

    static void add(XWPFDocument document, Look look) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(look.font());
        fonts.setHAnsi(look.font());
        fonts.setCs(look.font());
        fonts.setEastAsia(look.font());
        styles.setDefaultFonts(fonts);
        styles.addStyle(style("Normal", "Normal", look, look.size(), false, "000000", 0, 40, -1));
        styles.addStyle(style("Title", "Title", look, look.size() * 2.1, true, look.color(), 0, 40, -1));
        styles.addStyle(style(
                "Heading1",
                "heading 1",
                look,
                look.size() + 2,
                true,
                look.color(),
                look.space(200),
                look.space(60),
                0));
    }

    private static XWPFStyle style(
            String id,
            String name,
            Look look,
            double size,
            boolean isBold,
            String color,
            int before,
            int after,
            int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
        }
        space(style.addNewPPr(), look, before, after, outline);
        CTRPr run = style.addNewRPr();
        if (isBold) {
            run.addNewB();
        }
        run.addNewColor().setVal(color);
        run.addNewSz().setVal(BigInteger.valueOf(Math.round(size * 2)));
        return new XWPFStyle(style);
    }

    private static void space(CTPPrGeneral paragraph, Look look, int before, int after, int outline) {
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setLine(BigInteger.valueOf(look.space(20) + 235));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (outline >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
    }

    /** A list with round marks; the mark is a plain bullet, so no symbol font is needed. */
    static BigInteger addBullets(XWPFDocument document) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(360));
        indent.setHanging(BigInteger.valueOf(240));
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }
}
