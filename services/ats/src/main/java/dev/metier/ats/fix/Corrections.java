package dev.metier.ats.fix;

import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.ats.taxonomy.TaxonomySkill;
import java.util.Optional;

/** The good form of each text by its place. A text in good form needs no correction, so correcting twice changes nothing more. */
final class Corrections {

    private final Taxonomy taxonomy;

    Corrections(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Empty where the text may stay as it is. */
    Optional<Correction> of(String pointer, String text) {
        if (Tidy.line(text).isEmpty()) {
            return Optional.of(new Correction("entries.empty", null, "Nothing stands here."));
        }
        return byPlace(pointer, text).filter(correction -> !text.equals(correction.after()));
    }

    private Optional<Correction> byPlace(String pointer, String text) {
        if (pointer.endsWith("Date") || pointer.endsWith("/date")) {
            return date(pointer, text);
        }
        if (pointer.equals("/basics/email")) {
            return Contact.email(text)
                    .map(email -> contact(email, "An e-mail address is written without anything around it."));
        }
        if (pointer.equals("/basics/phone")) {
            return Optional.of(contact(Contact.phone(text), "A number is dialled more easily with plain spaces."));
        }
        if (pointer.endsWith("/url")) {
            return Contact.url(text)
                    .map(url ->
                            new Correction("urls.form", url, "A full address can be followed by machines and people."));
        }
        if (pointer.startsWith("/skills/") && !pointer.endsWith("/level")) {
            return Optional.of(skill(text));
        }
        return Optional.of(text(pointer, text));
    }

    private static Correction contact(String after, String reason) {
        return new Correction("contact.form", after, reason);
    }

    private static Optional<Correction> date(String pointer, String text) {
        if (pointer.endsWith("/endDate") && Dates.meansNow(text)) {
            return Optional.of(new Correction("dates.form", null, "What goes on has no end date."));
        }
        return Dates.iso(text)
                .map(date -> new Correction("dates.form", date, "Dates are read everywhere in the form " + date + "."));
    }

    /** Only another case or punctuation of the same name: an alias may say more than the name does. */
    private Correction skill(String text) {
        String tidy = Tidy.line(text);
        return taxonomy.byName(tidy)
                .map(TaxonomySkill::name)
                .filter(name -> Taxonomy.compact(name).equals(Taxonomy.compact(tidy)))
                .filter(name -> !name.equals(tidy))
                .map(name -> new Correction("skills.spelling", name, "The usual spelling is '" + name + "'."))
                .orElseGet(() -> spaces(tidy));
    }

    private static Correction text(String pointer, String text) {
        String tidy = Tidy.spaces(text);
        if (isProse(pointer)) {
            return spaces(tidy);
        }
        String line = Tidy.line(text);
        return line.equals(tidy)
                ? spaces(tidy)
                : new Correction("text.marks", line, "Marks at the ends of a line only separate; they are left out.");
    }

    private static boolean isProse(String pointer) {
        return pointer.endsWith("/summary") || pointer.endsWith("/description") || pointer.endsWith("/reference");
    }

    private static Correction spaces(String tidy) {
        return new Correction("text.spaces", tidy, "Spaces that nobody needs are removed.");
    }
}
