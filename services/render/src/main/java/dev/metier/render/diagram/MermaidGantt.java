package dev.metier.render.diagram;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a Mermaid Gantt chart with days as its unit and works the dates out itself. */
final class MermaidGantt {

    private static final Pattern TASK = Pattern.compile("([^:]+?)\\s*:\\s*(.+)");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4})([dwM])");
    private static final Pattern IGNORED = Pattern.compile("(axisFormat|tickInterval|todayMarker|weekday)\\b.*");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int LONGEST_DAYS = 3_660;
    private static final int WEEK = 7;

    private final StringBuilder body = new StringBuilder();
    private final Map<String, LocalDate> ends = new LinkedHashMap<>();
    private LocalDate first = LATEST;
    private LocalDate last = EARLIEST;
    private LocalDate previousEnd = EARLIEST;
    private String title = "";
    private boolean isWithoutWeekends;
    private int tasks;

    PlantUmlSource parse(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!Mermaid.isSkipped(lines.get(i))) {
                statement(i + 1, lines.get(i).strip());
            }
        }
        if (tasks == 0) {
            throw DiagramRejected.at(
                    Math.max(1, lines.size()), "there is no task; add one such as Work :2026-01-01, 5d.");
        }
        if (first.plusDays(LONGEST_DAYS).isBefore(last)) {
            throw DiagramRejected.at(lines.size(), "the chart spans more than ten years.");
        }
        String closed = isWithoutWeekends ? "saturday are closed\nsunday are closed\n" : "";
        return PlantUmlSource.made(
                "@startgantt\n" + title + scale() + "Project starts " + first + "\n" + closed + body + "@endgantt\n");
    }

    private String scale() {
        if (first.plusMonths(18).isBefore(last)) {
            return "projectscale monthly\n";
        }
        return first.plusMonths(3).isBefore(last) ? "projectscale weekly\n" : "";
    }

    private void statement(int line, String text) {
        if (text.startsWith("title ")) {
            title = "title " + PlantUmlText.plain(text.substring(6)) + "\n";
        } else if (text.startsWith("section ")) {
            body.append("-- ").append(PlantUmlText.plain(text.substring(8))).append(" --\n");
        } else if (text.startsWith("dateFormat")) {
            if (!text.matches("dateFormat\\s+YYYY-MM-DD")) {
                throw DiagramRejected.at(line, "dates are written as YYYY-MM-DD.");
            }
        } else if (text.startsWith("excludes")) {
            if (!text.matches("excludes\\s+weekends")) {
                throw DiagramRejected.at(line, "only weekends can be excluded.");
            }
            isWithoutWeekends = true;
        } else if (!IGNORED.matcher(text).matches()) {
            task(line, text);
        }
    }

    private void task(int line, String text) {
        Matcher task = TASK.matcher(text);
        if (!task.matches()) {
            throw DiagramRejected.at(line, "a task is written as Name :2026-01-01, 5d.");
        }
        List<String> parts = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String part : task.group(2).split(",", -1)) {
            boolean isTag = part.strip().matches("done|active|crit|milestone");
            (isTag ? tags : parts).add(part.strip());
        }
        String id = parts.size() == 3 || (parts.size() == 2 && !isStart(parts.getFirst())) ? parts.removeFirst() : "";
        if (parts.isEmpty() || parts.size() > 2) {
            throw DiagramRejected.at(line, "a task has a start and a length or an end.");
        }
        LocalDate start = parts.size() == 2 ? start(line, parts.getFirst()) : followOn(line);
        LocalDate end = end(line, start, parts.getLast());
        write(PlantUmlText.plain(task.group(1)), tags, start, end);
        previousEnd = end;
        ends.put(id, end);
    }

    private static boolean isStart(String part) {
        return part.startsWith("after ") || part.matches("\\d{4}-.*");
    }

    private LocalDate followOn(int line) {
        if (tasks == 0) {
            throw DiagramRejected.at(line, "the first task needs a start.");
        }
        return previousEnd;
    }

    private LocalDate start(int line, String part) {
        if (!part.startsWith("after ")) {
            return date(line, part);
        }
        LocalDate latest = EARLIEST;
        for (String id : part.substring(6).strip().split("\\s+", -1)) {
            LocalDate end = ends.get(id);
            if (end == null) {
                throw DiagramRejected.at(line, "there is no task \"" + id + "\" before this line.");
            }
            latest = end.isAfter(latest) ? end : latest;
        }
        return latest;
    }

    /** The day after the last day of work. */
    private LocalDate end(int line, LocalDate start, String part) {
        Matcher length = LENGTH.matcher(part);
        if (!length.matches()) {
            LocalDate end = date(line, part);
            if (end.isBefore(start)) {
                throw DiagramRejected.at(line, "the task ends before it starts.");
            }
            return end;
        }
        int count = Integer.parseInt(length.group(1));
        return switch (length.group(2)) {
            case "M" -> start.plusMonths(count);
            case "w" -> working(start, count * WEEK);
            default -> working(start, count);
        };
    }

    private LocalDate working(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; day = day.plusDays(1)) {
            if (!isWithoutWeekends || day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
                left--;
            }
        }
        return day;
    }

    private static LocalDate date(int line, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
                throw DiagramRejected.at(line, "years lie between 1900 and 2199.");
            }
            return date;
        } catch (DateTimeException e) {
            throw DiagramRejected.at(
                    line, "\"" + text + "\" is no date such as 2026-01-31 and no length such as 5d, 2w or 1M.");
        }
    }

    private void write(String name, List<String> tags, LocalDate start, LocalDate end) {
        String alias = "t" + ++tasks;
        body.append('[').append(name).append("] as [").append(alias).append("] ");
        if (tags.contains("milestone") || !end.isAfter(start)) {
            body.append("happens ").append(start).append('\n');
        } else {
            body.append("starts ")
                    .append(start)
                    .append(" and ends ")
                    .append(end.minusDays(1))
                    .append('\n');
        }
        if (tags.contains("crit")) {
            body.append('[').append(alias).append("] is colored in Salmon\n");
        } else if (tags.contains("done")) {
            body.append('[').append(alias).append("] is colored in LightGray\n");
        }
        first = start.isBefore(first) ? start : first;
        last = end.isAfter(last) ? end : last;
    }
}
