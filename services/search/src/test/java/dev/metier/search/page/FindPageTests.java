package dev.metier.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.jobs.Salary.Period;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import org.junit.jupiter.api.Test;

/** The search as a page that needs no script. */
@ServiceTest
class FindPageTests {

    private final TestApi api;
    private final TestEvents events;

    FindPageTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
    }

    @Test
    void showsWhatIsFoundWithItsFacts() {
        TestPosting posting = TestPosting.at("Works & Sons", "Lighthouse keeper <b>bold</b>")
                .working(WorkMode.HYBRID)
                .paying(48_000, "EUR", Period.YEAR);
        events.publish(posting.opened());
        await().until(() -> find("lighthouse").contains("<p>1 job</p>"));

        String page = find("lighthouse");
        assertThat(page)
                .contains("href=\"/jobs/" + posting.id() + "/slug\"")
                .contains("Works &amp; Sons")
                .contains("Lighthouse keeper &lt;b&gt;bold&lt;/b&gt;")
                .contains("Constanta, RO · Hybrid · 24,000 to 48,000 EUR per year · posted 1 March 2026")
                .contains("value=\"lighthouse\"");
        assertThat(api.get("/find?q=lighthouse&mode=REMOTE").text()).contains("No job matches all of it");
        assertThat(api.get("/find?q=lighthouse&mode=HYBRID").text()).contains("<p>1 job</p>");
        assertThat(api.get("/find?q=lighthouse&mode=").text()).contains("<p>1 job</p>");
    }

    @Test
    void goesOnWhereThereAreMore() {
        for (int i = 0; i < 21; i++) {
            events.publish(
                    TestPosting.at(TestPosting.newCompany(), "Beekeeper " + i).opened());
        }
        await().until(() -> find("beekeeper").contains("21 jobs"));

        String page = find("beekeeper");
        String more = page.replaceAll("(?s).*href=\"(/find[^\"]*after[^\"]*)\".*", "$1")
                .replace("&amp;", "&")
                .replace("&#x3D;", "=");
        assertThat(page.split("<li>", -1)).hasSize(21);
        assertThat(api.get(more).text().split("<li>", -1)).hasSize(2);
    }

    @Test
    void escapesWhatWasTypedAndRefusesWhatCannotBe() {
        assertThat(find("\"><script>alert(1)</script>")).doesNotContain("<script>");
        Answer answer = api.get("/find?mode=NOWHERE");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(api.get("/find?q=" + "x".repeat(513)).status()).isEqualTo(400);
        assertThat(api.get("/find").header("content-security-policy")).contains("default-src 'none'");
    }

    private String find(String words) {
        Answer answer = api.get("/find?q=" + Searching.encoded(words));
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }
}
