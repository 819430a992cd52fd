package dev.metier.cv.critique.rewriting;

import dev.metier.contracts.cv.CritiqueFinding;
import dev.metier.contracts.cv.RewriteView;
import dev.metier.cv.critique.rules.CvCritic;
import dev.metier.cv.critique.rules.Patches;
import dev.metier.cv.critique.text.Line;
import dev.metier.cv.critique.text.ReadCv;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rewrite that the rules themselves derive: all their corrections of one line. It knows nothing that the line does not say. */
public final class DerivedRewrite {

    private static final int ROUNDS = 4;
    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");
    private static final String NOTHING =
            "The rules find nothing in this line that could be said better without knowing more than the CV says.";

    private final CvCritic critic;

    public DerivedRewrite(CvCritic critic) {
        this.critic = critic;
    }

    public RewriteView of(ReadCv cv, Line line) {
        return of(cv, line, null, List.of(), null);
    }

    /** The same, where the words of a model were refused or there were none. */
    RewriteView of(
            ReadCv cv, Line line, @Nullable String refused, List<String> added, RewriteView.@Nullable ModelCall model) {
        String before = line.text();
        String after = corrected(cv, line);
        boolean same = after.equals(before);
        return new RewriteView(
                before,
                same ? null : after,
                same ? List.of() : Patches.replace(line.pointer(), line.source().written(), after),
                CvCritic.ENGINE,
                CvCritic.VERSION,
                refused == null && same ? NOTHING : refused,
                added,
                model);
    }

    /** One correction may make room for the next. */
    private String corrected(ReadCv cv, Line line) {
        String written = line.source().written();
        for (int i = 0; i < ROUNDS; i++) {
            String next = once(cv, line.pointer(), written);
            if (next.equals(written)) {
                break;
            }
            written = next;
        }
        return saysTheSame(written, line.source().written()) ? line.text() : written;
    }

    /** Whether two texts differ in white space alone: then neither says the other in other words. */
    static boolean saysTheSame(String one, String other) {
        return withoutSpaces(one).equals(withoutSpaces(other));
    }

    private static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    private String once(ReadCv cv, String pointer, String written) {
        StringBuilder text = new StringBuilder(written);
        int free = Integer.MAX_VALUE;
        for (CritiqueFinding finding : corrections(cv, pointer, written)) {
            int end = Objects.requireNonNull(finding.end());
            if (end <= free) {
                free = Objects.requireNonNull(finding.start());
                text.replace(free, end, Objects.requireNonNull(finding.suggestion()));
            }
        }
        return text.toString();
    }

    /** The last one first, so that offsets stay true. */
    private List<CritiqueFinding> corrections(ReadCv cv, String pointer, String written) {
        return critic.ofLine(cv, pointer, written).stream()
                .filter(finding ->
                        finding.pointer().equals(pointer) && finding.line().equals(written))
                .filter(finding -> finding.start() != null && finding.suggestion() != null)
                .sorted(Comparator.comparing((CritiqueFinding finding) -> Objects.requireNonNull(finding.end()))
                        .reversed())
                .toList();
    }
}
