package dev.metier.hybrid;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a text means to a model: numbers of which the squares sum up to one. */
public final class Vector {

    private static final double TOLERANCE = 1e-2;

    private final float[] values;

    private Vector(float[] values) {
        this.values = values;
    }

    /** A copy of the values; refused unless their length is one. */
    public static Vector of(float... values) {
        double length = Math.sqrt(dot(values, values));
        if (!(Math.abs(length - 1) < TOLERANCE)) {
            throw new IllegalArgumentException("a vector has the length " + length + ", not 1");
        }
        return new Vector(values.clone());
    }

    public float[] values() {
        return values.clone();
    }

    public int dimension() {
        return values.length;
    }

    /** The cosine of the angle to another vector of the same model. */
    public double similarity(Vector other) {
        return dot(values, other.values);
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Vector of " + values.length;
    }
}
