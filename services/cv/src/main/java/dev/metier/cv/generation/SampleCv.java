package dev.metier.cv.generation;

import dev.metier.contracts.cv.Resume;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The CV of a person who does not exist, to show templates with. */
public final class SampleCv {

    private SampleCv() {}

    public static Resume read() {
        try (InputStream in = Objects.requireNonNull(SampleCv.class.getResourceAsStream("sample-cv.json"))) {
            return JsonMapper.builder().build().readValue(in, Resume.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
