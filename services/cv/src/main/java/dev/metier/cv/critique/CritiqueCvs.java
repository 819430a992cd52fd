package dev.metier.cv.critique;

import dev.metier.contracts.cv.CritiqueCv;
import dev.metier.contracts.cv.CritiqueView;
import dev.metier.cv.critique.rules.Critique;
import dev.metier.cv.critique.rules.CvCritic;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Criticises a CV on request. */
@Component
class CritiqueCvs {

    private final CritiqueSource sources;
    private final CvCritic critic;

    CritiqueCvs(CritiqueSource sources, CvCritic critic) {
        this.sources = sources;
        this.critic = critic;
    }

    CritiqueView critique(CritiqueCv request) {
        CritiqueSource.Source source = sources.of(request.cvId(), request.resume());
        LocalDate today = request.analysedAt() == null ? source.written() : request.analysedAt();
        Critique critique = critic.critique(source.resume(), request.language(), today);
        return critique.view(null, List.of(), List.of());
    }
}
