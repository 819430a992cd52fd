package dev.metier.ats.check;

import dev.metier.contracts.cv.Resume;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** SHA-256 over the JSON of all that the engine was given. */
final class InputHash {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private InputHash() {}

    static String of(Resume resume, Object posting, @Nullable LocalDate analysedAt) {
        String day = analysedAt == null ? "" : analysedAt.toString();
        byte[] input = JSON.writeValueAsBytes(Arrays.asList(resume, posting, day));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(input));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
