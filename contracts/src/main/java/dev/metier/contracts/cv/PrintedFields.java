package dev.metier.contracts.cv;

import java.util.Map;

/**
 * Where the fields of a CV stand on the pages of its document.
 *
 * @param fields by JSON Pointer; what is not printed is absent
 */
public record PrintedFields(Map<String, Place> fields) {

    public PrintedFields {
        fields = Map.copyOf(fields);
    }

    /**
     * A place on a page.
     *
     * @param page from 1; of a field that goes on over several pages the first
     * @param box of what stands on that page
     */
    public record Place(int page, FieldSource.Box box) {}
}
