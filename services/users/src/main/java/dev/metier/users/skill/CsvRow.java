package dev.metier.users.skill;

import dev.metier.contracts.Problem.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A row under a header.
 *
 * @param line where it begins, from 1
 */
record CsvRow(int line, List<String> header, List<String> cells) {

    private static final ObjectReader CSV =
            new CsvMapper().readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY);
    private static final String BYTE_ORDER_MARK = "\ufeff";

    CsvRow {
        header = List.copyOf(header);
        cells = List.copyOf(cells);
    }

    /** All rows that are not blank; throws {@link ImportRejected} where it is no CSV with these columns. */
    static List<CsvRow> of(String csv, List<String> columns) {
        String text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
        List<CsvRow> rows = new ArrayList<>();
        List<String> header = List.of();
        int line = 1;
        try (MappingIterator<String[]> read = CSV.readValues(text)) {
            while (read.hasNext()) {
                List<String> cells = Arrays.asList(read.next());
                if (header.isEmpty()) {
                    header = header(cells, columns);
                } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new CsvRow(line, header, cells));
                }
                line += 1 + breaks(cells);
            }
        } catch (JacksonException malformed) {
            throw ImportRejected.because(List.of(new FieldError("line " + line, "is not readable CSV")));
        }
        return rows;
    }

    /** The text under the name; empty where the row ends before it or the header does not know it. */
    String cell(String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    boolean isTooLong() {
        return cells.size() > header.size();
    }

    private static List<String> header(List<String> cells, List<String> columns) {
        List<String> names = cells.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<FieldError> missing = columns.stream()
                .filter(column -> !names.contains(column))
                .map(column -> new FieldError("line 1", "the header lacks the column " + column))
                .toList();
        if (!missing.isEmpty()) {
            throw ImportRejected.because(missing);
        }
        return names;
    }

    private static int breaks(List<String> cells) {
        return (int) cells.stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
    }
}
