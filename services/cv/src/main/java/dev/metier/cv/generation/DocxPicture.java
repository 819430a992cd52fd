package dev.metier.cv.generation;

/** A picture in a Word document, in the text or at the outer edge beside it. */
final class DocxPicture {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    /** 30 mm in English Metric Units. */
    private static final int SIDE = 1_080_000;

    private final Markup xml;
    private final String relation;
    private final Photo photo;
    private final String alt;

    DocxPicture(Markup xml, String relation, Photo photo, String alt) {
        this.xml = xml;
        this.relation = relation;
        this.photo = photo;
        this.alt = alt;
    }

    void write(boolean isFloating, boolean isFromRight) {
        xml.raw("<w:drawing>");
        if (isFloating) {
            xml.raw(
                    "<wp:anchor xmlns:wp=\"" + DRAWING
                            + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"114300\""
                            + " distR=\"114300\" simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\""
                            + " layoutInCell=\"1\" allowOverlap=\"0\"><wp:simplePos x=\"0\" y=\"0\"/>"
                            + "<wp:positionH relativeFrom=\"margin\"><wp:align>" + (isFromRight ? "left" : "right")
                            + "</wp:align></wp:positionH><wp:positionV relativeFrom=\"margin\"><wp:align>top</wp:align></wp:positionV>");
        } else {
            xml.raw("<wp:inline xmlns:wp=\"" + DRAWING
                    + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">");
        }
        xml.raw("<wp:extent cx=\"" + SIDE + "\" cy=\"" + height() + "\"/>");
        xml.raw(isFloating ? "<wp:wrapSquare wrapText=\"bothSides\"/>" : "");
        xml.open("wp:docPr", "id", "1", "name", "Photo", "descr", alt).close("wp:docPr");
        graphic();
        xml.raw(isFloating ? "</wp:anchor>" : "</wp:inline>").raw("</w:drawing>");
    }

    private long height() {
        double ratio = Math.clamp(photo.size().getHeight() / photo.size().getWidth(), 0.5, 2);
        return Math.round(SIDE * ratio);
    }

    private void graphic() {
        xml.raw("<a:graphic xmlns:a=\"" + DRAWING + "main\"><a:graphicData uri=\"" + DRAWING + "picture\">");
        xml.raw("<pic:pic xmlns:pic=\"" + DRAWING + "picture\"><pic:nvPicPr>");
        xml.open("pic:cNvPr", "id", "1", "name", "Photo", "descr", alt).close("pic:cNvPr");
        xml.raw("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relation + "\"/>");
        xml.raw("<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>");
        xml.raw("<a:ext cx=\"" + SIDE + "\" cy=\"" + height() + "\"/></a:xfrm>");
        xml.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>");
    }
}
