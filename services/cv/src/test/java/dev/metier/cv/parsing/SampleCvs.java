package dev.metier.cv.parsing;

/** CVs of people who do not exist, in the layouts that people use. */
public final class SampleCvs {

    private SampleCvs() {}

    public static byte[] oneColumn() {
        return header(new PdfFile())
                .heading(50, 140, "Work Experience")
                .bold(50, 160, "Harbour Works GmbH")
                .text(450, 160, "March 2019 - Present")
                .text(50, 174, "Senior Crane Engineer")
                .text(50, 190, "• Rebuilt the control software of twelve gantry cranes, which cut downtime by a third")
                .text(58, 202, "and saved a night shift")
                .text(50, 216, "• Trained eight operators")
                .bold(50, 240, "Nordlicht Ltd")
                .text(450, 240, "06/2015 - 02/2019")
                .text(50, 254, "Mechanical Engineer")
                .text(50, 270, "• Designed conveyor belts")
                .heading(50, 300, "Education")
                .bold(50, 320, "University of Bremen")
                .text(450, 320, "2010 - 2015")
                .text(50, 334, "Master of Science in Mechanical Engineering")
                .heading(50, 364, "Skills")
                .text(50, 382, "Software: Python, MATLAB, PLC programming")
                .heading(50, 412, "Languages")
                .text(50, 430, "German (native), English (fluent)")
                .bytes();
    }

    private static PdfFile header(PdfFile pdf) {
        return pdf.name(50, 60, "Ada Brinkmann")
                .text(50, 80, "Crane engineer")
                .text(50, 96, "Bremen, Germany | ada.brinkmann@example.org | +49 421 5550123");
    }

    /** Contact, skills and languages in a narrow column beside the story of work. */
    public static byte[] twoColumns() {
        PdfFile pdf = new PdfFile().name(220, 60, "Ada Brinkmann");
        String[] side = {
            "#Contact",
            "ada.brinkmann@example.org",
            "+49 421 5550123",
            "#Skills",
            "Python",
            "MATLAB",
            "#Languages",
            "German (native)",
            "English (fluent)"
        };
        double y = 90;
        for (String line : side) {
            y += line.startsWith("#") ? 24 : 15;
            if (line.startsWith("#")) {
                pdf.heading(40, y, line.substring(1));
            } else {
                pdf.text(40, y, line);
            }
        }
        return pdf.heading(220, 110, "Experience")
                .bold(220, 131, "Senior Crane Engineer")
                .text(220, 144, "Harbour Works GmbH")
                .text(220, 157, "Mar 2019 - Present")
                .text(220, 173, "• Rebuilt the control software of twelve gantry cranes")
                .text(220, 187, "• Trained eight operators in the yard and in the office")
                .heading(220, 222, "Education")
                .bold(220, 243, "University of Bremen")
                .text(220, 256, "Master of Science in Mechanical Engineering")
                .text(220, 269, "2010 - 2015")
                .bytes();
    }

    public static byte[] almostEmpty() {
        return new PdfFile()
                .name(50, 60, "Ada Brinkmann")
                .heading(50, 100, "Experience")
                .bytes();
    }

    public static byte[] pictureOnly() {
        return new PdfFile().picture().bytes();
    }
}
