package dev.metier.ats.check;

import dev.metier.ats.resume.GivenCv;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** SHA-256 over the JSON of all that the engine was given. */
final class InputHash {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private InputHash() {}

    static String of(GivenCv cv, Object posting) {
        String day = cv.today() == null ? "" : cv.today().toString();
        byte[] input = JSON.writeValueAsBytes(Arrays.asList(cv.resume(), posting, day, cv.original(), cv.fields()));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(input));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
