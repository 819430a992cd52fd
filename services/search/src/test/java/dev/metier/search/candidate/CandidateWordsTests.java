package dev.metier.search.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.search.Recruiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slips are mended by words of people who show themselves, and by nothing else. */
@ServiceTest
class CandidateWordsTests {

    private final TestEvents events;
    private final Recruiting recruiting;
    private final TestApi api;
    private final String trade = TestCandidate.newTrade();
    private final String slip = trade.substring(0, 3) + trade.substring(4);
    private Finding finding;

    CandidateWordsTests(TestEvents events, TestApi api) {
        this.events = events;
        this.api = api;
        this.recruiting = new Recruiting(api, events);
        this.finding = new Finding(api);
    }

    @BeforeEach
    void recruiter() {
        finding = new Finding(api.as(recruiting.token(CompanyRole.RECRUITER)));
    }

    @Test
    void mendsWordsOfTitlesAndSkillsAndNothingThatIsRight() {
        TestCandidate person =
                TestCandidate.of("Somebody").wanting("Harbour " + trade).knowing("Skill" + trade);
        events.publish(person.shown());
        finding.await(found -> found.total() == 1, "q", trade);
        finding.await(found -> trade.equals(found.didYouMean()), "q", slip);

        assertThat(mended("\"" + slip + "\" -harbour")).isEqualTo("\"" + trade + "\" -harbour");
        assertThat(mended("senior " + slip + " in Graz")).isEqualTo("senior " + trade + " in Graz");
        assertThat(mended("skill" + slip)).isEqualTo("skill" + trade);
        assertThat(mended(trade)).isNull();
        assertThat(mended("senior remote " + trade)).isNull();
        assertThat(mended("")).isNull();
    }

    @Test
    void namesAreNoWords() {
        TestCandidate person =
                TestCandidate.of("Somebody").called("Ada " + trade).wanting("Marker" + trade);
        events.publish(person.shown());
        finding.await(found -> found.total() == 1, "q", "marker" + trade);
        finding.await(found -> ("marker" + trade).equals(found.didYouMean()), "q", "marker" + slip);

        assertThat(mended(slip)).isNull();
    }

    @Test
    void wordsOfWhoHidesAreNotToldFromThatMomentOn() {
        TestCandidate person = TestCandidate.of("Somebody").wanting(trade);
        events.publish(person.shown());
        finding.await(found -> trade.equals(found.didYouMean()), "q", slip);

        events.publish(person.hidden());
        finding.await(found -> found.total() == 0, "q", trade);

        assertThat(mended(slip)).isNull();
    }

    private @Nullable String mended(String text) {
        return finding.results("q", text).didYouMean();
    }
}
