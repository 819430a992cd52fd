package dev.metier.ats.check;

import dev.metier.ats.posting.ReadPosting;
import dev.metier.ats.resume.ReadResume;
import dev.metier.ats.taxonomy.Trades;
import dev.metier.contracts.ats.Evidence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A CV beside a posting; without a posting, the CV alone. */
record Comparison(ReadResume cv, @Nullable ReadPosting posting, List<SkillAnswer> answers) {

    /** The trades of what the posting asks for; empty where it names no skill that tells one. */
    Set<String> trades() {
        return Trades.of(answers.stream()
                .map(answer -> answer.asked().skill())
                .filter(Objects::nonNull)
                .toList());
    }

    /** Months of work that count for this posting. */
    int months() {
        return cv.experienceMonths(trades());
    }

    /** All months of work, and how many of them count here. */
    Optional<Evidence> work() {
        int all = cv.experienceMonths();
        if (all == 0) {
            return Optional.empty();
        }
        int counted = months();
        String trade = counted == 0
                ? ", none of it in a trade like this"
                : ", " + Duration.of(counted) + " of it in a trade like this or untold";
        String words = Duration.of(all) + " of dated work" + (counted == all ? "" : trade);
        return Optional.of(new Evidence(Evidence.Source.CV, "/work", words));
    }

    List<SkillAnswer> answers(boolean must) {
        return answers.stream().filter(answer -> answer.asked().must() == must).toList();
    }
}
