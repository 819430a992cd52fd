package dev.metier.ats.posting;

import dev.metier.ats.posting.Sentence.Need;
import dev.metier.ats.resume.Quote;
import dev.metier.ats.taxonomy.Mention;
import dev.metier.ats.taxonomy.SkillFinder;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.ats.taxonomy.TaxonomySkill;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.contracts.jobs.RequiredSkill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a posting asks for. Facts that the recruiter gave win over what the text says. */
public final class PostingReader {

    private static final int MOST_SKILLS = 60;

    private final Taxonomy taxonomy;
    private final SkillFinder finder;

    public PostingReader(Taxonomy taxonomy, SkillFinder finder) {
        this.taxonomy = taxonomy;
        this.finder = finder;
    }

    public ReadPosting read(String text) {
        return read(new PostingText(text));
    }

    private ReadPosting read(PostingText posting) {
        Requirements.Asked asked = Requirements.in(posting);
        return new ReadPosting(
                skills(posting),
                asked.years().orElse(null),
                Titles.seniority(posting).orElse(null),
                asked.education().orElse(null),
                languages(posting),
                Places.in(posting).orElse(null),
                Permits.in(posting));
    }

    public ReadPosting read(PostingFacts facts) {
        PostingText posting = new PostingText(facts.description());
        ReadPosting text = read(posting);
        return new ReadPosting(
                facts.skills().isEmpty() ? text.skills() : skills(facts.skills()),
                mostYears(facts.skills(), text.years()),
                Titles.seniority(facts.title()).orElse(null),
                text.education(),
                facts.languages().isEmpty() ? text.languages() : languages(facts.languages()),
                Places.in(facts, posting).orElse(null),
                text.permits());
    }

    private List<AskedSkill> skills(PostingText posting) {
        Map<SkillId, AskedSkill> asked = new LinkedHashMap<>();
        int choices = 0;
        for (Sentence sentence : posting.sentences()) {
            if (!sentence.asks()) {
                continue;
            }
            for (List<Mention> choice : Choices.in(sentence.text(), skillsIn(sentence))) {
                int number = choice.size() > 1 ? ++choices : 0;
                choice.forEach(mention -> asked.merge(
                        mention.skill().id(),
                        asked(posting, sentence, mention, number),
                        (known, again) -> !known.must() && again.must() ? again : known));
            }
        }
        return asked.values().stream().limit(MOST_SKILLS).toList();
    }

    private List<Mention> skillsIn(Sentence sentence) {
        List<Mention> skills = finder.inText(sentence.text()).stream()
                .filter(mention -> !mention.skill().isLanguage())
                .toList();
        return Subjects.without(sentence.text(), skills);
    }

    private static AskedSkill asked(PostingText posting, Sentence sentence, Mention mention, int choice) {
        TaxonomySkill skill = mention.skill();
        boolean must = sentence.need() == Need.MUST && !skill.isPersonal();
        Evidence evidence = posting.evidence(sentence, mention.start(), mention.end());
        return new AskedSkill(skill.name(), skill, must, evidence, choice);
    }

    private List<AskedSkill> skills(List<RequiredSkill> required) {
        List<AskedSkill> asked = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            RequiredSkill skill = required.get(i);
            Evidence evidence = new Evidence(Evidence.Source.POSTING, "/skills/" + i, Quote.of(skill.name()));
            asked.add(new AskedSkill(
                    skill.name(), known(skill).orElse(null), skill.need() == RequiredSkill.Need.MUST, evidence, 0));
        }
        return asked;
    }

    /** By id, by name, or the one skill that the words name ({@code hands-on experience with Kafka}). */
    private Optional<TaxonomySkill> known(RequiredSkill required) {
        List<Mention> mentions = finder.inItem(required.name());
        Optional<TaxonomySkill> named =
                mentions.size() == 1 ? Optional.of(mentions.getFirst().skill()) : Optional.empty();
        return taxonomy.byId(required.skillId())
                .or(() -> taxonomy.byName(required.name()))
                .or(() -> named);
    }

    private static @Nullable AskedYears mostYears(List<RequiredSkill> skills, @Nullable AskedYears text) {
        AskedYears most = text;
        for (int i = 0; i < skills.size(); i++) {
            RequiredSkill skill = skills.get(i);
            Integer years = skill.years();
            if (years == null || years == 0 || skill.need() != RequiredSkill.Need.MUST) {
                continue;
            }
            if (most == null || years > most.years()) {
                String quote = Quote.of(skill.name() + ": " + years + " years");
                most = new AskedYears(years, new Evidence(Evidence.Source.POSTING, "/skills/" + i + "/years", quote));
            }
        }
        return most;
    }

    private List<AskedLanguage> languages(PostingText posting) {
        Map<SkillId, AskedLanguage> asked = new LinkedHashMap<>();
        for (Sentence sentence : posting.sentences()) {
            if (sentence.need() != Need.MUST) {
                continue;
            }
            for (Mention mention : finder.inText(sentence.text())) {
                TaxonomySkill language = mention.skill();
                if (language.isLanguage()) {
                    Evidence evidence = posting.evidence(sentence, mention.start(), mention.end());
                    asked.putIfAbsent(language.id(), new AskedLanguage(language.name(), language, evidence));
                }
            }
        }
        return List.copyOf(asked.values());
    }

    private List<AskedLanguage> languages(List<String> tags) {
        List<AskedLanguage> asked = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            String name = Locale.forLanguageTag(tags.get(i)).getDisplayLanguage(Locale.ENGLISH);
            Evidence evidence = new Evidence(Evidence.Source.POSTING, "/languages/" + i, Quote.of(tags.get(i)));
            asked.add(new AskedLanguage(
                    name,
                    taxonomy.byName(name).filter(TaxonomySkill::isLanguage).orElse(null),
                    evidence));
        }
        return asked;
    }
}
