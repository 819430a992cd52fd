package dev.metier.search.place;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.hybrid.Filter;
import dev.metier.hybrid.GeoPoint;
import dev.metier.platform.errors.MetierException;
import java.util.List;
import org.springframework.stereotype.Component;

/** In or near a place, for indexes with the keywords {@code place} and {@code country} and a point. */
@Component
public final class PlaceFilters {

    /** Kilometres around a city that somebody names, who means its surroundings too. */
    private static final double AROUND = 30;

    private final Gazetteer gazetteer;

    PlaceFilters(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public Filter in(Place place, String point) {
        if (place.name() == null) {
            return Filter.is("country", String.valueOf(place.country()));
        }
        if (place.point() == null) {
            return Filter.is("place", place.name());
        }
        return new Filter.Any(List.of(Filter.is("place", place.name()), new Filter.Near(point, place.point(), AROUND)));
    }

    /**
     * Within a radius in kilometres. Errors: {@code validation-failed} for a place that is not known.
     *
     * @param near a city, or latitude and longitude in degrees
     */
    public Filter near(String near, int radius, String point) {
        GeoPoint centre = gazetteer.city(near).map(Place::point).orElseGet(() -> coordinates(near));
        return new Filter.Near(point, centre, radius);
    }

    private static GeoPoint coordinates(String near) {
        String[] parts = near.split(",", -1);
        try {
            if (parts.length == 2) {
                return new GeoPoint(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
            }
        } catch (IllegalArgumentException none) {
            throw unknown();
        }
        throw unknown();
    }

    private static MetierException unknown() {
        return new MetierException(
                ErrorCode.VALIDATION_FAILED,
                "The question is not as it should be; see errors.",
                List.of(new FieldError("near", "is no city that is known here; give latitude,longitude")));
    }
}
