package dev.metier.cv.parsing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.metier.contracts.cv.Resume;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The schema of JSON Resume 1.0. */
public final class ResumeSchema {

    private final Schema schema;

    public ResumeSchema() {
        try (InputStream file =
                Objects.requireNonNull(ResumeSchema.class.getResourceAsStream("jsonresume/schema.json"))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the schema finds wrong; the addresses of CVs are as people write them, so formats are not asked for. */
    public List<String> errors(Resume resume) {
        return schema.validate(JsonMapper.shared().writeValueAsString(resume), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
