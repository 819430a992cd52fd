package dev.metier.jobs.page;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.PostingStatus;
import dev.metier.contracts.jobs.PostingView;
import dev.metier.jobs.posting.PostingSearch;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Duration;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Posting pages for everybody and for search engines: plain HTML, no script. */
@Hidden
@RestController
class PublicPageController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

    private final PostingSearch postings;
    private final PublicPages pages;
    private final JobPostingJsonLd jsonLd;
    private final String publicUrl;
    private final Parser markdown = Parser.builder().build();
    private final HtmlRenderer html =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    PublicPageController(
            PostingSearch postings,
            PublicPages pages,
            JobPostingJsonLd jsonLd,
            @Value("${metier.public-url}") String publicUrl) {
        this.postings = postings;
        this.pages = pages;
        this.jsonLd = jsonLd;
        this.publicUrl = publicUrl;
    }

    @GetMapping("/jobs/{id}/{slug}")
    ResponseEntity<String> posting(@PathVariable JobId id, @PathVariable String slug) {
        PostingView posting = postings.get(id);
        if (!posting.slug().equals(slug)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create("/jobs/" + id + "/" + posting.slug()))
                    .build();
        }
        if (posting.status() != PostingStatus.PUBLISHED) {
            String page = pages.gone(new PublicPages.GonePage(posting.title(), posting.companyName()));
            return ResponseEntity.status(HttpStatus.GONE).contentType(HTML).body(page);
        }
        String description = html.render(markdown.parse(posting.description()));
        String url = publicUrl + "/jobs/" + id + "/" + slug;
        String page =
                pages.posting(PostingPage.of(posting, publicUrl, description, jsonLd.write(posting, description, url)));
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(page);
    }
}
