package dev.metier.search.place;

import dev.metier.hybrid.GeoPoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The larger cities, and countries by their names: a list of the project's own in {@code places.txt}. */
@Component
public final class Gazetteer {

    private static final int LONGEST = 200;

    private final Map<String, Place> cities = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    Gazetteer() {
        try (InputStream file = Gazetteer.class.getResourceAsStream("places.txt")) {
            if (file == null) {
                throw new IllegalStateException("places.txt is not on the class path");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines: {@code country;code;names} and {@code city;code;latitude;longitude;names}, names separated by {@code |}. */
    private void take(String line) {
        String[] parts = line.split(";", -1);
        List<String> names = List.of(parts[parts.length - 1].split("\\|", -1));
        if (parts[0].equals("country")) {
            countries.put(parts[1].toLowerCase(Locale.ROOT), parts[1]);
            names.forEach(name -> countries.put(plain(name), parts[1]));
        }
        if (parts[0].equals("city")) {
            GeoPoint point = new GeoPoint(Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
            Place city = new Place(names.getFirst(), parts[1], point, names.subList(1, names.size()));
            names.forEach(name -> cities.putIfAbsent(plain(name), city));
        }
    }

    /** A city by any of its names, whatever the accents. */
    public Optional<Place> city(String name) {
        return Optional.ofNullable(cities.get(plain(name)));
    }

    /** A country by a name of it (not by its code, which may be a word). */
    public Optional<String> country(String name) {
        return name.strip().length() < 4 ? Optional.empty() : Optional.ofNullable(countries.get(plain(name)));
    }

    /** Reads what somebody wrote, such as {@code Bucharest, RO}: a place that is not known keeps its name. */
    public Optional<Place> read(@Nullable String written) {
        if (written == null || written.isBlank() || written.length() > LONGEST) {
            return Optional.empty();
        }
        String[] parts = written.split("[,;/()|]", -1);
        String country = null;
        for (String part : parts) {
            country = country == null ? countries.get(plain(part)) : country;
        }
        for (String part : parts) {
            Place city = cities.get(plain(part));
            if (city != null && (country == null || country.equals(city.country()))) {
                return Optional.of(city);
            }
        }
        String name = parts.length == 0 ? "" : parts[0].strip();
        boolean isCountry = name.isEmpty() || countries.containsKey(plain(name));
        return Optional.of(new Place(isCountry ? null : name, country, null, List.of()));
    }

    private static String plain(String name) {
        String apart = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> c == '-' ? ' ' : c)
                .forEach(c -> plain.append((char) c));
        return plain.toString().replace("ß", "ss").replace("ł", "l").replace("ø", "o");
    }
}
