package dev.metier.cv.critique.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms of the English verbs that CVs are made of: regular ones by rule, the others from the list. */
public final class Verbs {

    private final Map<String, Form> forms = new HashMap<>();

    Verbs(List<Phrase> list) {
        for (Phrase phrase : list) {
            if (phrase.instead().isEmpty()) {
                add(regular(String.join("-", phrase.words())));
            }
        }
        for (Phrase phrase : list) {
            if (!phrase.instead().isEmpty()) {
                String[] parts = phrase.instead().split(" ", 3);
                add(new Verb(phrase.words().getFirst(), parts[0], parts[1], parts[2]));
            }
        }
    }

    private void add(Verb verb) {
        forms.put(verb.gerund(), new Form(verb, Kind.GERUND));
        forms.put(third(verb.base()), new Form(verb, Kind.THIRD));
        forms.put(verb.participle(), new Form(verb, Kind.PARTICIPLE));
        forms.put(verb.base(), new Form(verb, Kind.BASE));
        forms.put(verb.past(), new Form(verb, Kind.PAST));
    }

    private static Verb regular(String base) {
        if (base.endsWith("e")) {
            String stem = base.substring(0, base.length() - 1);
            return new Verb(base, base + "d", base + "d", base.endsWith("ee") ? base + "ing" : stem + "ing");
        }
        boolean toIed = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        String past = toIed ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
        return new Verb(base, past, past, base + "ing");
    }

    private static String third(String base) {
        if (base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s") || base.endsWith("x") || base.endsWith("ch") || base.endsWith("sh");
        return base + (hisses || base.equals("do") || base.equals("go") ? "es" : "s");
    }

    /** Which form of which verb a word in lower case is; a form that two tenses share counts as past. */
    public Optional<Form> form(String word) {
        return Optional.ofNullable(forms.get(word));
    }

    /** A verb in the forms that cannot be derived while writing. */
    public record Verb(String base, String past, String participle, String gerund) {}

    public record Form(Verb verb, Kind kind) {

        public boolean isPresent() {
            return kind == Kind.BASE || kind == Kind.THIRD;
        }

        public boolean isPast() {
            return kind == Kind.PAST || kind == Kind.PARTICIPLE;
        }
    }

    public enum Kind {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }
}
