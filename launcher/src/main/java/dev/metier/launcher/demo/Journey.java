package dev.metier.launcher.demo;

import dev.metier.launcher.demo.Steps.StepFailed;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The main job of the platform on real input, from CV to offer, over the public HTTP API alone: it prints each step with its
 * time and result. People and company are new at each run, so it may run as often as one likes.
 */
public final class Journey {

    private final JourneyInput input;
    private final Steps steps;
    private final Travellers travellers;

    private Journey(JourneyInput input, Consumer<String> out) {
        this.input = input;
        this.steps = new Steps(out);
        String correlationId = UUID.randomUUID().toString();
        this.travellers = new Travellers(Api.at(input.platform()).correlated(correlationId), correlationId);
    }

    /** True where everything was as it should be. */
    public static boolean run(JourneyInput input, Consumer<String> out) {
        return new Journey(input, out).run();
    }

    private boolean run() {
        try {
            travel();
            return steps.finish(true);
        } catch (StepFailed e) {
            return steps.finish(false);
        }
    }

    private void travel() throws StepFailed {
        steps.must("The platform answers", travellers::arrive);
        steps.check("A visitor finds a help article", new HelpPart(travellers)::find);
        steps.must("A recruiter registers and verifies", travellers::registerRecruiter);
        steps.must("The recruiter registers a company", travellers::foundCompany);
        steps.must("A candidate registers and verifies", travellers::registerCandidate);

        var digest = new DigestPart(travellers);
        steps.check("The candidate keeps a search, to be told", digest::keepASearch);

        var posting = new PostingPart(travellers);
        steps.must("The recruiter publishes a posting", () -> posting.publish(input.posting()));
        steps.check("Everybody reads its page", posting::readPage);

        findPosting(posting);
        steps.check("A digest tells the candidate of it", () -> digest.readTheDigest(posting));
        findCandidate(posting);

        var cv = new CvPart(travellers, posting);
        steps.must("The candidate uploads a CV", () -> cv.upload(input.cvFile()));
        steps.must("The candidate corrects a field", cv::correct);
        steps.check("A DOCX is generated and downloaded", cv::generate);
        steps.check("The CV is checked against the posting", cv::check);
        steps.check("The same check gives the same bytes", cv::checkAgain);
        steps.check("A check follows a generated CV by event", cv::checkByEvent);
        improve(posting, cv);
        var application = new ApplicationPart(travellers, posting, cv);
        steps.must("The candidate applies", application::apply);
        steps.check("A second application is refused", application::applyAgain);
        steps.must("The recruiter sees it with its evidence", application::see);
        steps.must("The recruiter moves it to an offer", application::moveToOffer);
        steps.check("The history tells who moved it and why", application::history);
        steps.check("Others see nothing of it", application::stayPrivate);
        arrivals();
    }

    private void improve(PostingPart posting, CvPart cv) {
        var studio = new StudioPart(travellers, posting, cv);
        steps.check("A critique finds what to improve, and puts it right", studio::fixAFinding);
        steps.check("A PDF comes with its round-trip certificate", studio::exportWithCertificate);
        steps.check("A variant is made for the posting", studio::makeVariant);
        steps.check("A masked link is shared and taken back", studio::share);
    }

    private void findPosting(PostingPart posting) {
        var search = new SearchPart(travellers, posting);
        steps.check("A search finds it by its words", search::byWords);
        steps.check("A search finds it in spite of a slip", search::inSpiteOfASlip);
        steps.check("A search compares it by what is meant", search::byMeaning);

        var recommendations = new RecommendationPart(travellers, posting);
        steps.check("It is recommended, with reasons and gaps", recommendations::recommend);
        steps.check("Recommendations follow feedback", recommendations::learn);
    }

    private void findCandidate(PostingPart posting) {
        var talent = new TalentPart(travellers);
        steps.check("A candidate who hides is found by nobody", talent::stayUnseen);
        steps.check("A recruiter finds who shows themself", talent::beFound);
        steps.check("The recruiter asks them to apply", () -> talent.askToApply(posting));
        steps.check("Who hides again is found no longer", talent::hide);
    }

    private void arrivals() {
        var messages = new MessagePart(travellers);
        steps.check("The candidate is notified", messages::candidateNotifications);
        steps.check("The candidate gets mail", messages::candidateMails);
        steps.check("The recruiter is notified", messages::recruiterNotifications);
        steps.check("All of it is in the event store", () -> messages.timeline(input));
    }

    /** What a part of the journey found to be wrong. */
    static void expect(boolean condition, String otherwise) throws IOException {
        if (!condition) {
            throw new IOException(otherwise);
        }
    }
}
