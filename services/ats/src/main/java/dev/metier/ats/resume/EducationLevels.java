package dev.metier.ats.resume;

import dev.metier.contracts.ats.EducationLevel;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Levels of education by their names, in English and in the abbreviations that are common elsewhere too. */
public final class EducationLevels {

    private static final SequencedMap<EducationLevel, Pattern> NAMES = new TreeMap<>(
            Map.of(
                    EducationLevel.DOCTORATE,
                            pattern(
                                    "ph\\.? ?d|doctorate|doctoral|dr\\.? rer|d\\.phil|dphil|promoviert|doktor(?:grad|titel)?|doctorat|doctorado|m\\.?d\\.(?= |$)|j\\.d\\."),
                    EducationLevel.MASTER,
                            pattern(
                                    "master'?s|(?<!scrum )master(?! data|class|schedule)|m\\.? ?sc|m\\.s\\.|m\\.a\\.|m\\.?eng|mba|m\\.?ed|magister|diplom-?ingenieur|masterabschluss|mast[eè]re?|máster(?:es)?|masterat|bac ?\\+ ?5|diplôme d'ingénieur"),
                    EducationLevel.BACHELOR,
                            pattern(
                                    "bachelor'?s?|b\\.? ?sc|b\\.s\\.|b\\.a\\.|(?-i:BS|BA|BBA|BSN)|b\\.?eng|b\\.? ?tech|b\\.?com|undergraduate degree|baccalaureate degree|university degree|college degree|an? (?:relevant )?degree|hochschulabschluss|hochschulstudium|studium|bac ?\\+ ?[34]|licence (?:en|de|professionnelle)"
                                            + "|licenciatura|licenciad[oa]|grado en|título universitario|licență|licenta|studii superioare"),
                    EducationLevel.VOCATIONAL,
                            pattern(
                                    "associate'?s?(?: degree| of)|vocational|apprenticeship|trade school|technical diploma|a\\.a\\.s?|higher national diploma|hnd|(?:berufs)?ausbildung|bac ?\\+ ?2|bts|dut|formación profesional|școală profesională|scoala profesionala"),
                    EducationLevel.SECONDARY,
                            pattern(
                                    "high school|secondary school|ged|abitur|baccalaureate(?! degree)|a-levels|matura|fachabitur|baccalauréat|bachillerato|bacalaureat|liceu")));

    private EducationLevels() {}

    private static Pattern pattern(String names) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The highest level that is named. */
    public static Optional<EducationLevel> highestIn(String text) {
        return NAMES.reversed().entrySet().stream()
                .filter(level -> level.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The lowest level that is named: {@code Bachelor's or Master's} asks for a Bachelor's. */
    public static Optional<Found> lowestIn(String text) {
        for (Map.Entry<EducationLevel, Pattern> level : NAMES.entrySet()) {
            Matcher matcher = level.getValue().matcher(text);
            if (matcher.find()) {
                return Optional.of(new Found(level.getKey(), matcher.start()));
            }
        }
        return Optional.empty();
    }

    /** A level and the place where it is named. */
    public record Found(EducationLevel level, int at) {}
}
