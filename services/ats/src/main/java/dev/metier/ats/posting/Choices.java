package dev.metier.ats.posting;

import dev.metier.ats.taxonomy.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the skills that a sentence offers as alternatives: {@code Java, Kotlin or Scala} is one wish, not three. */
final class Choices {

    private static final Pattern LIST = Pattern.compile("\\s*+(?:,|/|,?\\s*+(?:or|oder|ou|o|sau))\\s*+");
    private static final Pattern OR = Pattern.compile(",?\\s*+(?:or|oder|ou|o|sau)\\s*+");

    /** What follows is a choice, whatever stands between its parts. */
    private static final Pattern ANY_OF = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:any|one|at least one|either)(?: or more)? of|(?:one or )?(?:a|any) combination of|such as|eine[rms]? der folgenden"
                    + "|l['’]un(?:e)? des|uno de los|una de las|una dintre|unul dintre)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Choices() {}

    static List<List<Mention>> in(String sentence, List<Mention> mentions) {
        Matcher any = ANY_OF.matcher(sentence);
        if (!any.find()) {
            return inList(sentence, mentions);
        }
        List<Mention> before =
                mentions.stream().filter(mention -> mention.start() < any.end()).toList();
        List<List<Mention>> choices = new ArrayList<>(inList(sentence, before));
        List<Mention> choice = mentions.subList(before.size(), mentions.size());
        if (!choice.isEmpty()) {
            choices.add(choice);
        }
        return choices;
    }

    private static List<List<Mention>> inList(String sentence, List<Mention> mentions) {
        List<List<Mention>> choices = new ArrayList<>();
        int at = 0;
        while (at < mentions.size()) {
            int end = endOfList(sentence, mentions, at);
            List<Mention> list = mentions.subList(at, end);
            if (hasOr(sentence, list)) {
                choices.add(list);
            } else {
                list.forEach(mention -> choices.add(List.of(mention)));
            }
            at = end;
        }
        return choices;
    }

    private static int endOfList(String sentence, List<Mention> mentions, int start) {
        int end = start + 1;
        while (end < mentions.size()
                && LIST.matcher(between(sentence, mentions.get(end - 1), mentions.get(end)))
                        .matches()) {
            end++;
        }
        return end;
    }

    private static boolean hasOr(String sentence, List<Mention> list) {
        for (int i = 1; i < list.size(); i++) {
            if (OR.matcher(between(sentence, list.get(i - 1), list.get(i)).strip())
                    .matches()) {
                return true;
            }
        }
        return false;
    }

    private static String between(String sentence, Mention left, Mention right) {
        return sentence.substring(left.end(), right.start());
    }
}
