package dev.metier.search.place;

import dev.metier.hybrid.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as far as it is known.
 *
 * @param name of the city; absent where only the country is known
 * @param country ISO 3166 code
 * @param point of a city that the gazetteer has
 * @param otherNames of the city
 */
public record Place(
        @Nullable String name,
        @Nullable String country,
        @Nullable GeoPoint point,
        List<String> otherNames) {

    public Place {
        otherNames = List.copyOf(otherNames);
    }

    /** All names, to be searched. */
    public String words() {
        String names = String.join(", ", otherNames);
        return name == null ? names : name + ", " + names;
    }
}
