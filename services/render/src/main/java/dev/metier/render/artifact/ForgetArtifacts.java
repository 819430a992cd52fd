package dev.metier.render.artifact;

import dev.metier.contracts.id.ArtifactId;
import dev.metier.platform.security.CallerScope;
import java.util.List;
import org.springframework.stereotype.Component;

/** Deletes what has expired. */
@Component
public class ForgetArtifacts {

    private static final int AT_ONCE = 100;

    private final Artifacts artifacts;
    private final CallerScope scope;

    ForgetArtifacts(Artifacts artifacts, CallerScope scope) {
        this.artifacts = artifacts;
        this.scope = scope;
    }

    public void run() {
        scope.runAsService(() -> {
            List<ArtifactId> expired = artifacts.expired(AT_ONCE);
            while (!expired.isEmpty()) {
                expired.forEach(artifacts::delete);
                expired = artifacts.expired(AT_ONCE);
            }
        });
    }
}
