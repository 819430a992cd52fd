package dev.metier.search.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.SearchApi;
import dev.metier.contracts.search.SearchResults;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search for everybody, as plain HTML: without script, for slow lines and for search engines. */
@Hidden
@RestController
class FindPageController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");
    private static final int HITS = 20;

    private final SearchApi search;
    private final Template template = template();

    FindPageController(SearchApi search) {
        this.search = search;
    }

    @GetMapping("/find")
    ResponseEntity<String> find(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable WorkMode mode,
            @RequestParam(required = false) @Nullable String after) {
        String words = q == null ? "" : q.strip();
        SearchResults found = search.search(
                words,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                mode == null ? null : List.of(mode),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                HITS,
                after);
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'")
                .body(template.execute(FindPage.of(words, mode, found)));
    }

    private static Template template() {
        var file = new ClassPathResource("templates/search/find.html");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return Mustache.compiler().defaultValue("").compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
