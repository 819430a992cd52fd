package dev.metier.embedding.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A vector of length 1.
 *
 * @param isCut whether the text was longer than the model reads
 */
@SuppressWarnings("ArrayRecordComponent")
public record Embedding(float[] vector, boolean isCut) {

    /** Brings the numbers of a model to length 1; throws {@link EngineUnavailable} where they are no direction. */
    static Embedding of(float[] numbers, boolean isCut) {
        double square = 0;
        for (float number : numbers) {
            square += (double) number * number;
        }
        if (!(square > 0) || square == Double.POSITIVE_INFINITY) {
            throw new EngineUnavailable("The model gave a vector that has no direction. The operator must look at it.");
        }
        double length = Math.sqrt(square);
        float[] unit = new float[numbers.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (numbers[i] / length);
        }
        return new Embedding(unit, isCut);
    }

    /** The numbers as float32, little end first. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    public static Embedding ofBytes(byte[] bytes, boolean isCut) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return new Embedding(vector, isCut);
    }
}
