package dev.metier.cv.critique.rewriting;

import dev.metier.contracts.cv.RewriteView;
import dev.metier.cv.critique.rules.CvCritic;
import dev.metier.cv.critique.rules.Patches;
import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.ReadCv;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rewrite of a model, where one is set: taken only when it adds nothing to the facts. In every other case the rewrite that the
 * rules derive, with the reason.
 */
public final class ModelRewrite {

    public static final String ENGINE = "model";

    private final DerivedRewrite derived;
    private final JsonMapper json;
    private final @Nullable ModelSettings settings;
    private final @Nullable ModelClient client;

    public ModelRewrite(CvCritic critic, JsonMapper json, @Nullable ModelSettings settings) {
        this.derived = new DerivedRewrite(critic);
        this.json = json;
        this.settings = settings;
        this.client = settings == null ? null : new ModelClient(settings, json);
    }

    public RewriteView of(ReadCv cv, Line line) {
        if (settings == null || client == null) {
            return derived.of(cv, line);
        }
        Prompt prompt = Prompt.of(settings, json, line, cv.words().language());
        try {
            return checked(cv, line, client.ask(prompt.body()), prompt);
        } catch (ModelUnavailable e) {
            return derived.of(cv, line, e.getMessage(), List.of(), prompt.call());
        }
    }

    private RewriteView checked(ReadCv cv, Line line, String rewrite, Prompt prompt) {
        Set<String> added = new FactGuard(cv, line).added(line, rewrite);
        if (!added.isEmpty()) {
            String reason = "The model's words would add what the line does not say, so they were not taken.";
            return derived.of(cv, line, reason, List.copyOf(added), prompt.call());
        }
        if (!new KeptFacts(cv.words(), line).in(rewrite)) {
            String reason = "The model's words would change or leave out what the line says, so they were not taken.";
            return derived.of(cv, line, reason, List.of(), prompt.call());
        }
        boolean same = DerivedRewrite.saysTheSame(rewrite, line.text());
        return new RewriteView(
                line.text(),
                same ? null : rewrite,
                same ? List.of() : Patches.replace(line.pointer(), line.source().written(), rewrite),
                ENGINE,
                prompt.call().name(),
                same ? "The model would leave the line as it is." : null,
                List.of(),
                prompt.call());
    }
}
