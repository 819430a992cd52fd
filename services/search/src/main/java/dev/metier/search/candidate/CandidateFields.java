package dev.metier.search.candidate;

import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexSchema.Text;
import dev.metier.search.meaning.Passages;
import java.util.List;

/**
 * What the index holds of a candidate. Another set of fields is another schema: raise the number in its name. The name of a
 * person is not searched, so that nobody looks whether somebody they know is about to leave.
 */
final class CandidateFields {

    static final String HEADLINE = "headline";
    static final String TITLES = "titles";
    static final String SKILLS = "skills";

    /** Finds, and does not rank: nobody is better for where they live. */
    static final String PLACE = "location";

    /** Euros a year that the person asks at least; 0 where they ask for nothing. */
    static final String SALARY = "salary";

    /** Seconds since 1970-01-01. */
    static final String TOLD = "told";

    static final String POINT = "point";

    private CandidateFields() {}

    static IndexSchema schema(int dimension) {
        return new IndexSchema(
                "candidates-2-" + dimension,
                List.of(new Text(HEADLINE, 3), new Text(TITLES, 4), new Text(SKILLS, 2.5f), new Text(PLACE, 0)),
                List.of("skill", "title", "place", "country", "seniority", "remote", Passages.MODEL),
                List.of(SALARY, TOLD),
                List.of(POINT),
                dimension);
    }
}
