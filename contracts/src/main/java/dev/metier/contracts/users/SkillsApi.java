package dev.metier.contracts.users;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.SkillId;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The taxonomy of skills: read by all, written by administrators. */
@HttpExchange("/api/v1")
public interface SkillsApi {

    /** {@code q} is the beginning of a name or alias. */
    @GetExchange("/skills")
    Page<SkillView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    @GetExchange("/skills/{id}")
    SkillView get(@PathVariable SkillId id);

    /** Errors: {@code skill-exists}. */
    @PostExchange("/skills")
    @ResponseStatus(HttpStatus.CREATED)
    SkillView create(@Valid @RequestBody SkillRequest request);

    @PutExchange("/skills/{id}")
    SkillView update(@PathVariable SkillId id, @Valid @RequestBody SkillRequest request);

    @DeleteExchange("/skills/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable SkillId id);

    /** CSV with the columns name, category, aliases (separated by {@code |}); all lines or none. */
    @PostExchange(url = "/skills/import", contentType = "text/csv", accept = MediaType.APPLICATION_JSON_VALUE)
    ImportResult importCsv(@RequestBody String csv);

    @GetExchange("/skill-categories")
    List<SkillCategoryView> categories();

    /** What an import did. */
    record ImportResult(int created, int updated) {}
}
