package dev.metier.cv.critique;

import dev.metier.contracts.cv.RewriteLine;
import dev.metier.contracts.cv.RewriteView;
import dev.metier.cv.critique.rewriting.ModelRewrite;
import dev.metier.cv.critique.rules.CvCritic;
import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.ReadCv;
import org.springframework.stereotype.Component;

/** Proposes other words for one line of a CV. */
@Component
class RewriteLines {

    private final CritiqueSource sources;
    private final ModelRewrite rewrite;
    private final CvCritic critic;

    RewriteLines(CritiqueSource sources, CvCritic critic, ModelRewrite rewrite) {
        this.sources = sources;
        this.critic = critic;
        this.rewrite = rewrite;
    }

    RewriteView rewrite(RewriteLine request) {
        CritiqueSource.Source source = sources.of(request.cvId(), request.resume());
        ReadCv cv = critic.critique(source.resume(), null, source.written()).cv();
        Line line = cv.line(request.pointer()).filter(Line::isProse).orElseThrow(LineUnknown::new);
        return rewrite.of(cv, line);
    }
}
