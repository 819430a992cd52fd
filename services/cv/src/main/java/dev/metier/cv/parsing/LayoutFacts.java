package dev.metier.cv.parsing;

import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Pages;
import dev.metier.cv.parsing.layout.ReadingOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * What the places of words add to the form of a file: the columns side by side, where the reading order runs down one and jumps up to
 * the next, and words that come back on each page.
 */
final class LayoutFacts {

    private static final int FEWEST_LINES = 3;
    /** What stands further below than so many lines is not the same run. */
    private static final int FURTHEST = 8;

    private LayoutFacts() {}

    static DocumentFacts of(Pages pages, List<Line> lines) {
        DocumentFacts facts = pages.facts();
        int columns = Math.max(facts.columns(), columns(lines));
        boolean comesBack = pages instanceof Pages.Placed placed && ReadingOrder.hasRunningWords(placed.pages());
        return new DocumentFacts(
                facts.type(),
                facts.pages(),
                columns,
                facts.tables(),
                facts.textBoxes(),
                facts.images(),
                facts.textInHeaderOrFooter() || comesBack,
                facts.recognised(),
                facts.fonts(),
                facts.hidden());
    }

    /** Lines of one page that follow one another downwards. */
    private record Run(int page, double x0, double x1, double y0, double y1, int lines) {

        static Run of(Line line) {
            return new Run(
                    line.page(),
                    line.x0(),
                    line.last().x1(),
                    line.first().y0(),
                    line.first().y1(),
                    1);
        }

        boolean goesOnIn(Line line) {
            double down = line.first().y0() - y1;
            return line.page() == page && down > -line.size() && down < FURTHEST * line.size();
        }

        Run plus(Line line) {
            return new Run(
                    page,
                    Math.min(x0, line.x0()),
                    Math.max(x1, line.last().x1()),
                    y0,
                    Math.max(y1, line.first().y1()),
                    lines + 1);
        }

        boolean isBeside(Run other) {
            double shared = Math.min(y1, other.y1) - Math.max(y0, other.y0);
            return page == other.page
                    && shared > 0.25 * Math.min(y1 - y0, other.y1 - other.y0)
                    && (x1 <= other.x0 || other.x1 <= x0);
        }
    }

    private static int columns(List<Line> lines) {
        List<Run> runs = new ArrayList<>();
        for (Line line : lines) {
            if (line.page() > 0 && !runs.isEmpty() && runs.getLast().goesOnIn(line)) {
                runs.add(runs.removeLast().plus(line));
            } else if (line.page() > 0) {
                runs.add(Run.of(line));
            }
        }
        runs.removeIf(run -> run.lines < FEWEST_LINES);
        return runs.stream().mapToInt(run -> besides(run, runs)).max().orElse(1);
    }

    /** The run and those beside it that stand beside each other too. */
    private static int besides(Run run, List<Run> runs) {
        List<Run> row = new ArrayList<>(List.of(run));
        for (Run other : runs) {
            if (row.stream().allMatch(other::isBeside)) {
                row.add(other);
            }
        }
        return row.size();
    }
}
