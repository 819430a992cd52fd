package dev.metier.ats.posting;

import dev.metier.ats.resume.PermitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The permits and licences that the text of a posting asks for, each at its first place. */
final class Permits {

    private Permits() {}

    static List<AskedPermit> in(PostingText posting) {
        List<AskedPermit> asked = new ArrayList<>();
        for (PermitKind kind : PermitKind.values()) {
            posting.sentences().stream()
                    .filter(Sentence::asks)
                    .filter(sentence -> !sentence.isNice())
                    .flatMap(sentence -> asked(posting, sentence, kind).stream())
                    .findFirst()
                    .ifPresent(asked::add);
        }
        return asked;
    }

    private static Optional<AskedPermit> asked(PostingText posting, Sentence sentence, PermitKind kind) {
        int length = sentence.text().length();
        return kind.in(sentence.folded())
                .map(found -> new AskedPermit(
                        kind,
                        posting.evidence(sentence, Math.min(found.start(), length), Math.min(found.end(), length))));
    }
}
