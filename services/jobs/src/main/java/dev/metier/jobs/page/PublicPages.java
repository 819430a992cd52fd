package dev.metier.jobs.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The templates of the pages that need no script. Every value is escaped unless a template says otherwise. */
@Component
class PublicPages {

    private final Template posting = load("posting.html");
    private final Template gone = load("gone.html");

    String posting(PostingPage page) {
        return posting.execute(page);
    }

    String gone(GonePage page) {
        return gone.execute(page);
    }

    private static Template load(String name) {
        var file = new ClassPathResource("templates/jobs/" + name);
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return Mustache.compiler().defaultValue("").compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands where a posting was. */
    record GonePage(String title, String company) {}
}
