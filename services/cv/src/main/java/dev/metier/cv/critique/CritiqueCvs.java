package dev.metier.cv.critique;

import dev.metier.contracts.cv.CritiqueCv;
import dev.metier.contracts.cv.CritiqueView;
import dev.metier.cv.critique.grammar.GrammarChecker;
import dev.metier.cv.critique.grammar.GrammarReport;
import dev.metier.cv.critique.rules.Critique;
import dev.metier.cv.critique.rules.CvCritic;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Criticises a CV on request. */
@Component
class CritiqueCvs {

    private final CritiqueSource sources;
    private final CvCritic critic;
    private final GrammarChecker grammar;

    CritiqueCvs(CritiqueSource sources, CvCritic critic, GrammarChecker grammar) {
        this.sources = sources;
        this.critic = critic;
        this.grammar = grammar;
    }

    CritiqueView critique(CritiqueCv request) {
        CritiqueSource.Source source = sources.of(request.cvId(), request.resume());
        LocalDate today = request.analysedAt() == null ? source.written() : request.analysedAt();
        Critique critique = critic.critique(source.resume(), request.language(), today);
        GrammarReport spelling = Boolean.TRUE.equals(request.grammar())
                ? grammar.check(critique.cv(), critique.language())
                : GrammarReport.NOT_ASKED;
        return critique.view(spelling.status(), spelling.engine(), spelling.findings(), spelling.notes());
    }
}
