package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.words.Countries;
import dev.metier.cv.parsing.words.Dates;
import dev.metier.cv.parsing.words.Places;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes an address apart. */
final class PlaceReader {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\d+[a-z]?\\s+[\\p{L}.'"
            + " ]+(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|ct|court|pl|place|sq|square)\\b.*|.*(?:stra(?:ß|ss)e|str\\.|weg|platz|gasse|rue|calle|strada|via|avenida)\\s.*\\d.*|[\\p{L}."
            + " -]+,\\s*[A-Z]{2},?\\s*\\d{5}.*|\\d{5}\\s+\\p{Lu}[\\p{L} -]+");
    private static final Pattern POSTAL_CODE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\d{4,6}(?:-\\d{3,4})?|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d|[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2})(?![\\p{L}\\d])");
    private static final Pattern STREET =
            Pattern.compile("(?i).*\\d.*|.*(?:street|avenue|road|stra(?:ß|ss)e|rue|calle|strada|via|avenida)\\b.*");

    /** What begins names of towns of two words. */
    private static final Pattern LEADING = Pattern.compile(
            "(?i)(?:bad|san|santa|saint|sankt|st|new|los|las|el|la|le|port|fort|great|upper|lower|north|south|east|west|sint|den|de|são|villa)\\.?");

    /** What ends names of towns of two words. */
    private static final Pattern TRAILING = Pattern.compile(
            "(?i)(?:bay|beach|bridge|city|creek|falls|grove|harbou?r|heights|hills?|island|junction|lake|park|point|port|rapids|ridge|spa|springs?|town|valley|village|wells)");

    private PlaceReader() {}

    static boolean isAddress(String text) {
        return text.length() < 90 && ADDRESS.matcher(text).matches();
    }

    /** "Torino (IT), Piemonte" and "Berlin, , DE" with one comma between their parts. */
    static String atCommas(String text) {
        return text.replaceAll(",?\\s*\\(([\\p{L} ]{2,20})\\)", ", $1")
                .replaceAll(",(?:\\s*,)+", ",")
                .replaceAll("^,\\s*", "");
    }

    static boolean isCityBeforeRegion(String text) {
        return Places.beforeRegion(POSTAL_CODE.matcher(text).replaceAll("").strip())
                .isPresent();
    }

    /** Words and the number of a house, and nothing that is another way to reach a person. */
    static boolean isStreet(String text) {
        return text.length() < 60
                && text.matches("(?=.*\\p{L}{3}).*(?<![\\d.])\\d{1,4}\\p{L}?(?![\\d.]).*")
                && Contacts.without(text).equals(text)
                && Dates.find(text).isEmpty();
    }

    static void read(Piece place, Draft basics) {
        Draft location = basics.object("location");
        List<String> parts = new ArrayList<>();
        Arrays.stream(parted(place.text()).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        takeStreets(parts, place, location);
        parts.replaceAll(part -> takePostalCode(part, place, location));
        parts.removeIf(String::isEmpty);
        partCode(parts);
        if (!parts.isEmpty() && STREET.matcher(parts.getFirst()).matches()) {
            location.set("address", new Found(parts.removeFirst(), 0.7, place.source()));
            parts.subList(0, beforeCity(parts)).clear();
        }
        boolean hasCountry = !parts.isEmpty()
                && (parts.size() > 2 || (parts.size() > 1 && !isRegion(parts.getLast())))
                && Vocabulary.COUNTRIES.contains(parts.getLast());
        if (hasCountry) {
            String country = parts.removeLast();
            Countries.code(country)
                    .ifPresent(code -> location.set("countryCode", new Found(code, 0.8, place.source())));
        }
        if (!parts.isEmpty()) {
            location.set("city", new Found(parts.removeFirst(), 0.85, place.source()));
        }
        if (!parts.isEmpty()) {
            location.set("region", new Found(parts.getFirst(), 0.8, place.source()));
        }
    }

    /** "House 7, Backyard, 10119 Berlin": what stands before the postal code and its city is the address. */
    private static void takeStreets(List<String> parts, Piece place, Draft location) {
        int coded = -1;
        for (int i = 1; i < parts.size(); i++) {
            coded = parts.get(i).matches("(?:[A-Z]{1,2}-)?\\d{4,6}\\s+\\p{L}.*") ? i : coded;
        }
        if (coded > 0) {
            List<String> streets = parts.subList(0, coded);
            location.set("address", new Found(String.join(", ", streets), 0.75, place.source()));
            streets.clear();
        }
    }

    /** "Backyard, Berlin": how many parts of an address stand before a city that is known. */
    private static int beforeCity(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (Vocabulary.CITIES.contains(parts.get(i))) {
                return i;
            }
        }
        return 0;
    }

    /** An address without commas, with one before its city. */
    private static String parted(String text) {
        int city = text.matches("\\d+[a-zA-Z]?\\s.*") && !text.contains(",") ? Places.cityInAddress(text) : -1;
        return city < 0
                ? text
                : text.substring(0, city) + "," + text.substring(city).replaceAll("\\b(\\d{4,6}) ([A-Z]{2})$", "$2");
    }

    /** "Salem OR" and "Lyon FR" name what the city lies in without a comma. */
    private static void partCode(List<String> parts) {
        if (!parts.isEmpty()) {
            Optional<List<String>> coded = Places.withoutCommas(parts.getLast());
            Optional<List<String>> parted = coded.isEmpty() && parts.size() == 1
                    ? Places.beforeRegion(parts.getFirst()).or(() -> beforeCode(parts.getFirst()))
                    : coded;
            parted.ifPresent(places -> {
                parts.removeLast();
                parts.addAll(places);
            });
        }
    }

    /** "Norderbrook Westmark DE": a town that no list knows, what it may lie in and the code of its country. */
    private static Optional<List<String>> beforeCode(String text) {
        int last = text.lastIndexOf(' ');
        String code = text.substring(last + 1);
        if (last < 0 || !code.matches("[A-Z]{2}") || Countries.code(code).isEmpty()) {
            return Optional.empty();
        }
        String[] words = text.substring(0, last).split(" ");
        for (int end = 1; end < words.length; end++) {
            String town = String.join(" ", Arrays.copyOfRange(words, 0, end));
            String rest = String.join(" ", Arrays.copyOfRange(words, end, words.length));
            boolean isParted = words.length == 2
                    ? !LEADING.matcher(town).matches()
                            && !TRAILING.matcher(rest).matches()
                    : isRegion(rest) || rest.equals(words[end - 1]);
            if (isParted) {
                return Optional.of(List.of(town, rest, code));
            }
        }
        return Optional.of(List.of(text.substring(0, last), code));
    }

    private static boolean isRegion(String text) {
        return Vocabulary.REGIONS.contains(text);
    }

    private static String takePostalCode(String part, Piece place, Draft location) {
        Matcher code = POSTAL_CODE.matcher(part);
        boolean isStreet = part.matches("\\d+\\s+\\p{L}.*") && !part.matches("\\d{5}\\s+\\p{L}.*");
        if (isStreet || !code.find()) {
            return part;
        }
        boolean hasStateTwice = part.matches("[A-Z]{2} \\d{5}(?:-\\d{4})?")
                && Arrays.stream(place.text().split(",", -1))
                        .anyMatch(other -> other.strip().length() > 2 && isRegion(other.strip()));
        location.set("postalCode", new Found(hasStateTwice ? part : code.group(), 0.85, place.source()));
        if (hasStateTwice) {
            return "";
        }
        return (part.substring(0, code.start()) + part.substring(code.end())).strip();
    }
}
