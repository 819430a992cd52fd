package dev.metier.search.posting;

import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexSchema.Text;
import dev.metier.search.meaning.Passages;
import java.util.List;

/** What the index holds of a posting. Another set of fields is another schema: raise the number in its name. */
public final class PostingFields {

    public static final String TITLE = "title";
    public static final String SKILLS = "skills";
    public static final String COMPANY = "employer";
    public static final String PLACE = "location";
    public static final String DESCRIPTION = "description";

    /** Days since 1970-01-01 to the last day for applications; {@link #NEVER} without one. */
    public static final String DEADLINE = "deadline";

    /** Seconds since 1970-01-01. */
    public static final String PUBLISHED = "published";

    /** Euros a year, at most; absent where nothing is said. */
    public static final String SALARY = "salary";

    public static final String POINT = "point";
    public static final double NEVER = 10_000_000;

    private PostingFields() {}

    static IndexSchema schema(int dimension) {
        return new IndexSchema(
                "postings-2-" + dimension,
                List.of(
                        new Text(TITLE, 4),
                        new Text(SKILLS, 2.5f),
                        new Text(COMPANY, 1.5f),
                        new Text(PLACE, 1.5f),
                        new Text(DESCRIPTION, 1)),
                List.of(
                        "skill",
                        "company",
                        "place",
                        "country",
                        "mode",
                        "employment",
                        "category",
                        "language",
                        "seniority",
                        "name",
                        Passages.MODEL),
                List.of(DEADLINE, PUBLISHED, SALARY),
                List.of(POINT),
                dimension);
    }
}
