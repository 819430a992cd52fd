package dev.metier.ats.tricks;

import dev.metier.ats.resume.Field;
import dev.metier.ats.resume.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences that speak to a machine instead of a reader. They have no effect anyway; their words do not count either. */
final class Orders {

    /** On folded text: Java looks for the letter before each accent again and again at a word boundary. */
    private static final Pattern ORDER = Pattern.compile("\\b(?:"
            + String.join(
                    "|",
                    "(?:ignore|disregard|forget|override|bypass) (?:all |any |every )?(?:of )?(?:the |your |these |my )?"
                            + "(?:previous|prior|above|earlier|preceding|other|system) (?:instructions?|prompts?|rules?|orders?)",
                    "(?:give|assign|award|rate|score|rank|grade|mark) (?:me|(?:this|the|my) (?:candidate|applicant|cv|resume|application))"
                            + "[^.\\n]{0,40}\\b(?:highest|maximum|perfect|full|top|best|100|10/10)\\b",
                    "(?:set|make|output|return|print) (?:the |this |my |a )?(?:score|rating|ranking)[^.\\n]{0,30}"
                            + "\\b(?:100|highest|maximum|perfect)\\b",
                    "(?:must|always) (?:recommend|shortlist|hire|select) (?:me|(?:this|the) (?:candidate|applicant))\\b",
                    "you are (?:now )?(?:an? )?(?:ai|language model|chatbot|helpful assistant|llm)\\b|your system prompt\\b",
                    "as an (?:ai|language) (?:model|assistant)\\b|dear (?:ai|llm)\\b",
                    "ignorier(?:e|en sie) (?:alle )?(?:vorherigen|bisherigen|obigen) (?:anweisungen|regeln)",
                    "ignor(?:e|ez) (?:toutes )?(?:les |tes |vos )?(?:instructions|consignes|regles) (?:precedentes|ci-dessus)",
                    "ignor[ae] (?:todas )?(?:las |tus )?(?:instrucciones|reglas) (?:anteriores|previas)",
                    "ignora(?:ti)? (?:toate )?(?:instructiunile|regulile) (?:anterioare|precedente)")
            + ")|<\\|?(?:im_start|system|assistant)|\\[/?inst\\]");

    private Orders() {}

    static List<Span> in(Field field) {
        if (!ORDER.matcher(field.folded()).find()) {
            return List.of();
        }
        String text = field.text();
        List<Span> orders = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfSentence(text, start);
            if (ORDER.matcher(Folded.of(text.substring(start, end))).find()) {
                orders.add(new Span(start, end));
            }
            start = end;
        }
        return orders;
    }

    private static int endOfSentence(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean stop = (c == '.' || c == '!' || c == '?')
                    && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
            if (stop || c == '\n') {
                return at + 1;
            }
        }
        return text.length();
    }
}
