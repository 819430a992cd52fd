package dev.metier.applications.pipeline;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.applications.Stage;
import dev.metier.contracts.applications.Stage.Kind;
import dev.metier.platform.errors.MetierException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The stages of a posting, in order.
 *
 * @param stages at least one open stage, first
 */
public record Pipeline(List<Stage> stages) {

    /** What every posting starts with. */
    public static final Pipeline DEFAULT = new Pipeline(List.of(
            new Stage("applied", "Applied", Kind.OPEN),
            new Stage("screening", "Screening", Kind.OPEN),
            new Stage("interview", "Interview", Kind.OPEN),
            new Stage("offer", "Offer", Kind.OFFER),
            new Stage("hired", "Hired", Kind.HIRED),
            new Stage("rejected", "Not going on", Kind.REJECTED)));

    public Pipeline {
        stages = List.copyOf(stages);
    }

    public Stage first() {
        return stages.getFirst();
    }

    /** Errors: {@code stage-unknown}. */
    public Stage stage(String key) {
        return stages.stream()
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new MetierException(
                        ErrorCode.STAGE_UNKNOWN,
                        "There is no such stage; take one of "
                                + stages.stream().map(Stage::key).collect(Collectors.joining(", ")) + "."));
    }
}
