package dev.metier.ats.tricks;

import dev.metier.ats.resume.Field;
import dev.metier.ats.resume.Field.Place;
import dev.metier.ats.resume.Quote;
import dev.metier.ats.taxonomy.SkillFinder;
import java.util.ArrayList;
import java.util.List;

/** The texts of a CV without what does not count, and what that was. */
public final class HonestText {

    private final PostingWords posting;
    private final SkillFinder finder;
    private final List<Field> fields = new ArrayList<>();
    private final List<Trick> tricks = new ArrayList<>();

    private HonestText(String posting, SkillFinder finder) {
        this.posting = new PostingWords(posting);
        this.finder = finder;
    }

    /** {@code posting} is empty where there is none. */
    public static HonestText of(List<Field> fields, String posting, SkillFinder finder) {
        HonestText text = new HonestText(posting, finder);
        fields.forEach(text::read);
        return text;
    }

    public List<Field> fields() {
        return List.copyOf(fields);
    }

    public List<Trick> tricks() {
        return List.copyOf(tricks);
    }

    private void read(Field field) {
        Field honest = without(
                field,
                Orders.in(field),
                "text.orders",
                "This reads like an order to a machine. It has no effect and does not count, and people who read it will not like it.");
        honest = without(
                honest,
                posting.in(honest.words()),
                "text.posting",
                "These are the posting's own words. They do not count; say in your own words what you did.");
        Repetition.in(honest.words())
                .ifPresent(span -> note(
                        "keywords.repeated",
                        field,
                        span,
                        "The same words stand here again and again. They count once and make the CV harder to read."));
        fields.add(listed(honest));
    }

    private Field without(Field field, List<Span> spans, String ruleId, String message) {
        Field left = field;
        for (Span span : spans) {
            note(ruleId, field, span, message);
            left = left.without(span.start(), span.end());
        }
        return left;
    }

    private Field listed(Field field) {
        if (field.place() == Place.LISTED || !KeywordList.is(field, finder)) {
            return field;
        }
        note(
                "keywords.list",
                field,
                new Span(0, field.text().length()),
                "This is a list of keywords. It shows none of them in use, so they count as listed only.");
        return field.place() == Place.USED ? field.at(Place.SAID) : field;
    }

    private void note(String ruleId, Field field, Span span, String message) {
        tricks.add(new Trick(
                ruleId, field.pointer(), Quote.of(field.text().substring(span.start(), span.end())), message));
    }
}
