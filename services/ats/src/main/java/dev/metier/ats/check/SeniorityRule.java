package dev.metier.ats.check;

import dev.metier.ats.posting.AskedSeniority;
import dev.metier.ats.resume.Quote;
import dev.metier.ats.resume.SeniorityLevel;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has the person worked at the level that the posting's title names? More than asked is never held against anybody. */
final class SeniorityRule implements Rule {

    private static final int ONE_LEVEL_BELOW = 60;

    @Override
    public AtsCriteria.Rule description() {
        return new AtsCriteria.Rule(
                "seniority.matches",
                "Level",
                4,
                true,
                "100 where a title in the CV names the level asked for or a higher one, or where the months of dated work reach what"
                        + " usually makes it (senior 60, lead 84, head 120); else the share of those months, at least 60 for the level"
                        + " below. Only where the posting's title names a level.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        AskedSeniority asked = Objects.requireNonNull(comparison.posting()).seniority();
        if (asked == null) {
            return Verdict.DOES_NOT_APPLY;
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(asked.evidence());
        Optional<Title> title = Title.highestIn(comparison);
        title.ifPresent(found -> evidence.add(found.evidence()));
        int months = comparison.months();
        comparison.work().ifPresent(evidence::add);
        SeniorityLevel level = title.map(Title::level).orElse(null);
        return Verdict.of(score(asked.level(), level, months), evidence, change(asked.level(), months));
    }

    private static int score(SeniorityLevel asked, @Nullable SeniorityLevel shown, int months) {
        if (asked.typicalMonths() == 0 || (shown != null && shown.compareTo(asked) >= 0)) {
            return 100;
        }
        int byMonths = Math.min(100, Rule.percent(months, asked.typicalMonths()));
        boolean oneBelow = shown != null && asked.below().filter(shown::equals).isPresent();
        return oneBelow ? Math.max(ONE_LEVEL_BELOW, byMonths) : byMonths;
    }

    private static String change(SeniorityLevel asked, int months) {
        return "The title asks for the level '" + asked.name().toLowerCase(Locale.ROOT) + "'; the CV shows "
                + Duration.of(months)
                + " of dated work. If a role of yours was at that level, write its title as it was; add roles and dates that are missing.";
    }

    private record Title(SeniorityLevel level, Evidence evidence) {

        static Optional<Title> highestIn(Comparison comparison) {
            Resume resume = comparison.cv().resume();
            Set<String> trades = comparison.trades();
            Title highest = null;
            for (int i = 0; i < resume.work().size(); i++) {
                if (!comparison.cv().mayBeOf(trades, i)) {
                    continue;
                }
                String position = resume.work().get(i).position();
                SeniorityLevel level =
                        position == null ? null : SeniorityLevel.in(position).orElse(null);
                if (position != null && level != null && (highest == null || level.compareTo(highest.level()) > 0)) {
                    Evidence evidence =
                            new Evidence(Evidence.Source.CV, "/work/" + i + "/position", Quote.of(position));
                    highest = new Title(level, evidence);
                }
            }
            return Optional.ofNullable(highest);
        }
    }
}
