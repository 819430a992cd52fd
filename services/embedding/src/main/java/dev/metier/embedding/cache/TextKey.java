package dev.metier.embedding.cache;

import dev.metier.embedding.engine.EngineModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a vector is of: SHA-256 over the model and what it read, so that another model never finds it. */
public record TextKey(String hex) {

    static TextKey of(EngineModel model, String purpose, String input) {
        String made =
                String.join("\n", model.engine(), model.name(), Integer.toString(model.dimension()), purpose, input);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(made.getBytes(StandardCharsets.UTF_8));
            return new TextKey(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }

    public static TextKey of(byte[] bytes) {
        return new TextKey(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
