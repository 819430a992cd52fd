package dev.metier.vectors.document;

import dev.metier.hybrid.Vector;
import java.nio.ByteBuffer;

/** Vectors as the database keeps them: 32 bits a number, the big end first. */
final class VectorBytes {

    private VectorBytes() {}

    static Vector read(byte[] bytes) {
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return Vector.of(values);
    }

    static byte[] write(Vector vector) {
        float[] values = vector.values();
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        return bytes.array();
    }
}
