package dev.metier.ats.check;

import dev.metier.ats.posting.ReadPosting;
import dev.metier.ats.resume.ReadResume;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CV beside a posting; without a posting, the CV alone. */
record Comparison(ReadResume cv, @Nullable ReadPosting posting, List<SkillAnswer> answers) {

    List<SkillAnswer> answers(boolean must) {
        return answers.stream().filter(answer -> answer.asked().must() == must).toList();
    }
}
