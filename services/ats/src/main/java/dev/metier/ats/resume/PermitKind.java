package dev.metier.ats.resume;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person may do by law, as postings ask for it and CVs say it. */
public enum PermitKind {
    WORK_PERMIT(
            "right to work",
            "work permit|work authori[sz]ation|authori[sz]ed to work|legally (?:able|entitled|eligible) to work|eligib(?:le|ility) to work"
                    + "|right to work|visa sponsorship|sponsor(?:ing)? (?:a )?visas?|work visa|green card|permanent resident"
                    + "|arbeitserlaubnis|aufenthaltstitel|permis de travail|autorisation de travail|permiso de trabajo"
                    + "|permis de munca|drept de munca"),
    CITIZENSHIP(
            "citizenship",
            "citizenship|(?:us|u\\.s\\.|eu|uk|eea|british|american|canadian|german|french|irish|swiss|austrian|spanish|italian|romanian"
                    + "|indian|australian|dutch|polish) (?:citizens?|nationals?)|be an? citizen|citizens? of (?:the )?[a-z]|nationality:|nationals only|staatsangehorigkeit|staatsburgerschaft|nationalite (?:francaise|europeenne|requise)"
                    + "|ciudadania|nacionalidad|cetatenie|cetatean"),
    DRIVING_LICENCE(
            "driving licence",
            "driv(?:er'?s?|er’s|ers|ing) licen[sc]e|commercial driver|cdl|clean licen[sc]e|fuhrerschein|fahrerlaubnis"
                    + "|permis (?:de conduire|b|de conducere|auto)|(?:permiso|carnet|licencia) de conducir|categoria b"),
    CLEARANCE(
            "security clearance",
            "security clearances?|(?:secret|sc|dv|public trust) clearance|top secret|ts/sci|sicherheitsuberprufung|habilitation secret"
                    + "|police clearance"),
    PROFESSIONAL_LICENCE(
            "professional licence",
            "(?:professional|state|nursing|teaching|medical|active|valid|current) licen[sc]e|licen[sc]e to practi[cs]e|licensure"
                    + "|admitted to the bar|bar admission|approbation|habilitation professionnelle");

    private static final Pattern NOT_NEEDED = Pattern.compile(
            "\\b(?:not|no|without|neither|nicht|kein|pas|sin|fara)\\b[^.;\\n]{0,40}\\b(?:required|needed|necessary|need|erforderlich|notig"
                    + "|requise?|necesari[oa]|nevoie)");

    private final String words;
    private final Pattern pattern;

    PermitKind(String words, String pattern) {
        this.words = words;
        this.pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])");
    }

    /** What it is called in plain words. */
    public String words() {
        return words;
    }

    /** Where a folded sentence asks for it or says it; nothing where the sentence says that it is not needed. */
    public Optional<Found> in(String plain) {
        Matcher matcher = pattern.matcher(plain);
        return matcher.find() && !NOT_NEEDED.matcher(plain).find()
                ? Optional.of(new Found(matcher.start(), matcher.end()))
                : Optional.empty();
    }

    /** Positions in the folded sentence, close to those in the sentence itself. */
    public record Found(int start, int end) {}
}
