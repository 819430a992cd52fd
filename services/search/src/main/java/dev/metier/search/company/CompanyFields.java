package dev.metier.search.company;

import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexSchema.Text;
import java.util.List;

/** What the index holds of a company. */
final class CompanyFields {

    static final String NAME = "name";

    /** A place by all of its names. */
    static final String LOCATION = "location";

    /** Seconds since 1970-01-01. */
    static final String TOLD = "told";

    static final IndexSchema SCHEMA = new IndexSchema(
            "companies-1",
            List.of(new Text(NAME, 3), new Text(LOCATION, 1)),
            List.of("place", "country"),
            List.of(TOLD),
            List.of(),
            0);

    private CompanyFields() {}
}
