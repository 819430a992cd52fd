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

    /** The cosine of the angle to another vector of the same model, of which these are the values. */
    public double similarity(float... others) {
        return dot(values, others);
    }

    /** A vector moved towards another of the same model, which counts so much; itself where nothing of both is left. */
    public Vector towards(Vector other, double weight) {
        float[] sum = new float[values.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) (values[i] + weight * other.values[i]);
        }
        double length = Math.sqrt(dot(sum, sum));
        if (length < TOLERANCE) {
            return this;
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) (sum[i] / length);
        }
        return new Vector(sum);
    }

    /** Four sums that do not wait for each other. */
    private static double dot(float[] one, float[] other) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            first += (double) one[i] * other[i];
            second += (double) one[i + 1] * other[i + 1];
            third += (double) one[i + 2] * other[i + 2];
            fourth += (double) one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            first += (double) one[i] * other[i];
        }
        return first + second + (third + fourth);
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
