package dev.metier.cv.critique.rewriting;

import dev.metier.cv.critique.text.Verbs.Form;
import dev.metier.cv.critique.text.Vocabulary;
import java.util.Optional;

/** What forms of a word have in common: the base of a verb, else the word without the endings of plural and adverb. */
record Stems(Vocabulary words) {

    String of(String word) {
        Optional<Form> verb = words.verbs().form(word);
        if (verb.isPresent()) {
            return verb.get().verb().base();
        }
        String bare = word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word;
        return bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }
}
