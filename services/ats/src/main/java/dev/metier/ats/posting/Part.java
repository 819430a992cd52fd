package dev.metier.ats.posting;

import dev.metier.ats.resume.Folded;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of a posting by its heading, in English, German, French, Spanish and Romanian. */
enum Part {
    NICE("nice.to.have|preferred|bonus|desirable|desired|advantage|pluses|optional|good to have|even better"
            + "|von vorteil|wunschenswert|idealerweise|atouts?|serait un plus|apprecie|deseable|valorable|se valora"
            + "|constituie (?:un )?avantaj|avantaje|de preferat|optional"),
    OFFER("benefit|we offer|perks|about us|about the company|equal opportunit|how to apply|our values|compensation"
            + "|wir bieten|das bieten wir|uber uns|unser angebot|deine vorteile|ihre vorteile|nous offrons|nous proposons|a propos"
            + "|avantages|ofrecemos|que ofrecemos|sobre nosotros|beneficios|oferim|ce oferim|beneficii|despre noi"),
    REQUIRED(
            "requirement|qualification|must.have|you have|you bring|you need|expect|skills|profile|who you are|you'll need|you will need"
                    + "|what we(?:'re| are) looking for|anforderung|voraussetzung|dein profil|ihr profil|das bringst du mit|das bringen sie mit"
                    + "|qualifikation|kenntnisse|was du mitbringst|profil recherche|votre profil|ton profil|competences|exigences|requis"
                    + "|requisitos|perfil|que buscamos|lo que buscamos|cerinte|profilul|candidatul ideal|ce cautam|calificari"),
    TASKS("responsibilit|duties|you will do|you'll do|about the role|the role|tasks|day.to.day|job description|summary"
            + "|aufgaben|deine rolle|ihre rolle|missions?|vos responsabilites|le poste|funciones|responsabilidades|tareas"
            + "|responsabilitati|atributii|sarcini|descrierea postului");

    private static final Pattern NICE_WORDS = Pattern.compile(
            "\\b(?:nice to have|(?:a|as a|big|strong) plus\\b|preferred|preferably|bonus\\b|desirable|appreciated|advantage"
                    + "|optional|ideally|welcome\\b|not required|not necessary|beneficial"
                    + "|von vorteil|wunschenswert|idealerweise|gerne auch|serait un plus|est un plus|un atout|idealement|apprecie"
                    + "|deseable|se valora|valorable|un plus|idealmente|constituie (?:un )?avantaj|de preferat)");

    private final Pattern heading;

    Part(String heading) {
        this.heading = Pattern.compile(heading);
    }

    static Optional<Part> under(String heading) {
        String plain = Folded.of(heading);
        for (Part part : values()) {
            if (part.heading.matcher(plain).find()) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Whether a folded sentence says itself that it asks for nothing that must be there. */
    static boolean isNice(String folded) {
        return NICE_WORDS.matcher(folded).find();
    }
}
