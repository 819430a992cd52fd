package dev.metier.hybrid.opensearch;

import dev.metier.hybrid.Vector;
import java.nio.ByteBuffer;
import java.util.Base64;

/** Vectors as the engine keeps them: the bytes of their numbers, the highest first. */
final class Vectors {

    private Vectors() {}

    static String write(Vector vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.dimension() * Float.BYTES);
        bytes.asFloatBuffer().put(vector.values());
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    static Vector read(String written) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(written));
        float[] values = new float[bytes.capacity() / Float.BYTES];
        bytes.asFloatBuffer().get(values);
        return Vector.of(values);
    }
}
