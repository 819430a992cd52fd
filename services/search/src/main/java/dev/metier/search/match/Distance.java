package dev.metier.search.match;

import dev.metier.hybrid.GeoPoint;

/** Kilometres along the surface of the earth (haversine). */
final class Distance {

    private static final double RADIUS = 6_371;

    private Distance() {}

    static double between(GeoPoint one, GeoPoint other) {
        double up = Math.toRadians(other.latitude() - one.latitude()) / 2;
        double along = Math.toRadians(other.longitude() - one.longitude()) / 2;
        double square = Math.pow(Math.sin(up), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(along), 2);
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
