package dev.metier.ats.check;

import dev.metier.ats.posting.AskedSkill;
import dev.metier.ats.resume.Field;
import dev.metier.ats.resume.Quote;
import dev.metier.ats.resume.ReadResume;
import dev.metier.ats.resume.SkillUse;
import dev.metier.ats.taxonomy.Phrase;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.ats.taxonomy.TaxonomySkill;
import dev.metier.ats.taxonomy.Words;
import dev.metier.ats.taxonomy.Words.Word;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.ats.KeywordCoverage.How;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up each asked skill in the CV: itself, a part of it, or a neighbour. */
final class SkillComparison {

    private static final int WHOLE = 100;
    /** React says most of what is asked by front-end development. */
    private static final int PART_OF_IT = 80;
    /** Vue.js says something about React, but it is not React. */
    private static final int NEIGHBOUR = 40;

    private final Taxonomy taxonomy;
    private final ReadResume cv;

    SkillComparison(Taxonomy taxonomy, ReadResume cv) {
        this.taxonomy = taxonomy;
        this.cv = cv;
    }

    /** One answer per wish: of alternatives the best one counts. */
    List<SkillAnswer> answers(List<AskedSkill> asked) {
        List<SkillAnswer> answers = new ArrayList<>();
        Set<Integer> settled = new HashSet<>();
        for (AskedSkill skill : asked) {
            if (skill.choice() == 0) {
                answers.add(answer(skill));
            } else if (settled.add(skill.choice())) {
                answers.add(best(asked.stream()
                        .filter(other -> other.choice() == skill.choice())
                        .toList()));
            }
        }
        return answers;
    }

    private SkillAnswer best(List<AskedSkill> alternatives) {
        SkillAnswer best = answer(alternatives.getFirst());
        for (AskedSkill alternative : alternatives) {
            SkillAnswer answer = answer(alternative);
            best = answer.worth() > best.worth() ? answer : best;
        }
        return best.worth() > 0 ? best : SkillAnswer.missing(together(alternatives));
    }

    private static AskedSkill together(List<AskedSkill> alternatives) {
        AskedSkill first = alternatives.getFirst();
        String names = alternatives.stream().map(AskedSkill::name).collect(Collectors.joining(" or "));
        return new AskedSkill(names, first.skill(), first.must(), first.evidence(), first.choice());
    }

    private SkillAnswer answer(AskedSkill asked) {
        TaxonomySkill skill = asked.skill();
        Optional<SkillAnswer> answer = skill == null
                ? literally(asked)
                : cv.skill(skill)
                        .map(use -> itself(asked, use))
                        .or(() -> literally(asked))
                        .or(() -> related(asked, skill));
        return answer.orElseGet(() -> SkillAnswer.missing(asked));
    }

    private static SkillAnswer itself(AskedSkill asked, SkillUse use) {
        How how = use.isInContext() ? How.IN_CONTEXT : How.LISTED;
        return new SkillAnswer(asked, how, use.skill().name(), WHOLE, use.evidence(), null);
    }

    /** The posting's own words, where the taxonomy does not know them: names it knows were looked for with more care. */
    private Optional<SkillAnswer> literally(AskedSkill asked) {
        if (taxonomy.byName(asked.name()).isPresent()) {
            return Optional.empty();
        }
        List<Word> wanted = Words.of(asked.name());
        for (Field field : cv.fields()) {
            Optional<Phrase.Span> span = Phrase.find(field.words(), wanted);
            if (span.isPresent()) {
                How how = field.place() == Field.Place.USED ? How.IN_CONTEXT : How.LISTED;
                String quote = Quote.around(
                        field.text(), span.get().start(), span.get().end());
                Evidence evidence = new Evidence(Evidence.Source.CV, field.pointer(), quote);
                return Optional.of(new SkillAnswer(asked, how, asked.name(), WHOLE, evidence, null));
            }
        }
        return Optional.empty();
    }

    private Optional<SkillAnswer> related(AskedSkill asked, TaxonomySkill skill) {
        Optional<SkillAnswer> part = cv.skills().stream()
                .filter(use -> isPartOf(use.skill(), skill))
                .findFirst()
                .map(use -> related(asked, use, PART_OF_IT, " is a part of "));
        return part.or(() -> neighbours(skill).stream()
                .flatMap(slug -> taxonomy.bySlug(slug).stream())
                .filter(neighbour -> !skill.isPersonal() && !neighbour.isPersonal())
                .flatMap(neighbour -> cv.skill(neighbour).stream())
                .findFirst()
                .map(use -> related(asked, use, NEIGHBOUR, relation(use.skill(), skill))));
    }

    private static String relation(TaxonomySkill shown, TaxonomySkill asked) {
        return shown.slug().equals(asked.broader()) ? " is the wider field of " : " is a neighbour of ";
    }

    private static SkillAnswer related(AskedSkill asked, SkillUse use, int worth, String relation) {
        String shown = use.skill().name();
        String why = shown + relation + asked.name() + ", so it counts " + worth + " of 100.";
        return new SkillAnswer(asked, How.RELATED, shown, worth, use.evidence(), why);
    }

    private boolean isPartOf(TaxonomySkill narrow, TaxonomySkill wide) {
        Optional<TaxonomySkill> broader = taxonomy.bySlug(narrow.broader());
        return broader.isPresent() && (broader.get().id().equals(wide.id()) || isPartOf(broader.get(), wide));
    }

    private static List<String> neighbours(TaxonomySkill skill) {
        if (skill.broader() == null) {
            return skill.related();
        }
        return Stream.concat(skill.related().stream(), Stream.of(skill.broader()))
                .toList();
    }
}
