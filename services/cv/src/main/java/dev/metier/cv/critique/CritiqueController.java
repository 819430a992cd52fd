package dev.metier.cv.critique;

import dev.metier.contracts.cv.CritiqueApi;
import dev.metier.contracts.cv.CritiqueCv;
import dev.metier.contracts.cv.CritiqueRules;
import dev.metier.contracts.cv.CritiqueView;
import dev.metier.contracts.cv.RewriteLine;
import dev.metier.contracts.cv.RewriteView;
import dev.metier.cv.critique.rules.CvCritic;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CritiqueController implements CritiqueApi {

    private static final String OWNER_OR_SERVICE = "hasAnyRole('CANDIDATE', 'SERVICE')";

    private final CvCritic critic;
    private final CritiqueCvs critique;
    private final RewriteLines rewrite;

    CritiqueController(CvCritic critic, CritiqueCvs critique, RewriteLines rewrite) {
        this.critic = critic;
        this.critique = critique;
        this.rewrite = rewrite;
    }

    @Override
    @PreAuthorize(OWNER_OR_SERVICE)
    public CritiqueView critique(CritiqueCv request) {
        return critique.critique(request);
    }

    @Override
    public CritiqueRules rules() {
        return critic.rules();
    }

    @Override
    @PreAuthorize(OWNER_OR_SERVICE)
    public RewriteView rewrite(RewriteLine request) {
        return rewrite.rewrite(request);
    }
}
