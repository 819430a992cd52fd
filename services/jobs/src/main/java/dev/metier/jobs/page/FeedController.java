package dev.metier.jobs.page;

import dev.metier.contracts.Page;
import dev.metier.contracts.jobs.PostingSummary;
import dev.metier.jobs.posting.PostingFilter;
import dev.metier.jobs.posting.PostingSearch;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The lists that other sites read: a sitemap and the common XML job feed, of the newest 1,000 postings. */
@Hidden
@RestController
class FeedController {

    private static final PostingFilter ALL = new PostingFilter(null, null, null, null, null, null);
    private static final int PAGES = 10;

    private final PostingSearch postings;
    private final String publicUrl;

    FeedController(PostingSearch postings, @Value("${metier.public-url}") String publicUrl) {
        this.postings = postings;
        this.publicUrl = publicUrl;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (PostingSummary posting : newest()) {
            xml.append("<url><loc>").append(text(address(posting))).append("</loc></url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }

    @GetMapping(path = "/feeds/jobs.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String feed() {
        var xml = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<source>\n<publisher>Metier</publisher>\n")
                .append(element("publisherurl", publicUrl));
        for (PostingSummary posting : newest()) {
            xml.append("<job>")
                    .append(element("referencenumber", posting.id().toString()))
                    .append(element("title", posting.title()))
                    .append(element("company", posting.companyName()))
                    .append(element("url", address(posting)))
                    .append(element("city", posting.place() == null ? "" : posting.place()))
                    .append(element("date", String.valueOf(posting.publishedAt())))
                    .append(element("jobtype", posting.employmentType().name().toLowerCase(java.util.Locale.ROOT)))
                    .append("</job>\n");
        }
        return xml.append("</source>\n").toString();
    }

    private List<PostingSummary> newest() {
        List<PostingSummary> all = new ArrayList<>();
        String after = null;
        for (int i = 0; i < PAGES; i++) {
            Page<PostingSummary> page = postings.list(ALL, 100, after);
            all.addAll(page.items());
            after = page.next();
            if (after == null) {
                break;
            }
        }
        return all;
    }

    private String address(PostingSummary posting) {
        return publicUrl + "/jobs/" + posting.id() + "/" + posting.slug();
    }

    private static String element(String name, String value) {
        return "<" + name + ">" + text(value) + "</" + name + ">";
    }

    private static String text(String value) {
        return HtmlUtils.htmlEscapeDecimal(value, "UTF-8").replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", "");
    }
}
