package dev.metier.hybrid;

/** A place on the earth in degrees (WGS 84). */
public record GeoPoint(double latitude, double longitude) {

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no place on the earth: " + latitude + ", " + longitude);
        }
    }
}
