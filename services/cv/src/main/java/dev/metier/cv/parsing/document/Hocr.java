package dev.metier.cv.parsing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Words with their places from hOCR, the HTML in which programs say what they recognised. */
final class Hocr {

    private static final Pattern BOX = Pattern.compile("bbox (\\d+) (\\d+) (\\d+) (\\d+)");
    private static final Pattern NUMBER = Pattern.compile("(x_size|x_wconf|baseline) (-?[\\d.]+)(?: (-?[\\d.]+))?");
    private static final String LINES = ".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat";

    /** What is less sure is more often dirt than a word. */
    private static final double LEAST_SURE = 0.3;

    /** The size of type is that of its lines from the top of "l" to the bottom of "p". */
    private static final double ASCENT = 0.72;

    private Hocr() {}

    /** @param scale points to a pixel */
    static List<RecognisedWord> words(String hocr, int page, double scale) {
        List<RecognisedWord> words = new ArrayList<>();
        for (Element line : Jsoup.parse(hocr).select(LINES)) {
            List<RecognisedWord> found = line(line, page, scale);
            words.addAll(found);
        }
        return words;
    }

    private static List<RecognisedWord> line(Element line, int page, double scale) {
        List<RecognisedWord> words = new ArrayList<>();
        double[] box = box(line);
        double size = number(line, "x_size", 1, box[3] - box[1]);
        double baseline = box[3] + number(line, "baseline", 2, 0);
        for (Element element : line.select(".ocrx_word")) {
            double confidence = number(element, "x_wconf", 1, 0) / 100;
            String text = Characters.clean(element.text().strip());
            if (text.isEmpty() || confidence < LEAST_SURE) {
                continue;
            }
            double[] place = box(element);
            String read = words.isEmpty() ? first(text, line) : text;
            words.add(new RecognisedWord(
                    new Word(
                            read,
                            page,
                            place[0] * scale,
                            (baseline - ASCENT * size) * scale,
                            place[2] * scale,
                            baseline * scale,
                            size * scale,
                            false,
                            false,
                            null),
                    confidence));
        }
        return words;
    }

    /** A round mark before an item is taken for a letter or sign of its form, "I" for a line. */
    private static String first(String text, Element line) {
        if (line.select(".ocrx_word").size() < 2) {
            return text;
        }
        return text.matches("[¢*«»°©®@+•·-]{1,2}|[eoc]") ? "\u2022" : text.equals("|") ? "I" : text;
    }

    private static double[] box(Element element) {
        Matcher box = BOX.matcher(element.attr("title"));
        return box.find()
                ? new double[] {
                    Double.parseDouble(box.group(1)),
                    Double.parseDouble(box.group(2)),
                    Double.parseDouble(box.group(3)),
                    Double.parseDouble(box.group(4))
                }
                : new double[4];
    }

    private static double number(Element element, String name, int index, double otherwise) {
        Matcher numbers = NUMBER.matcher(element.attr("title"));
        while (numbers.find()) {
            if (numbers.group(1).equals(name) && numbers.group(index + 1) != null) {
                return Double.parseDouble(numbers.group(index + 1));
            }
        }
        return otherwise;
    }
}
