package dev.metier.ats.check;

import dev.metier.ats.posting.AskedSkill;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.ats.KeywordCoverage;
import org.jspecify.annotations.Nullable;

/**
 * How the CV answers one asked skill.
 *
 * @param how absent where the CV does not show it
 * @param found the skill that the CV shows
 * @param worth 0 to 100
 * @param why how near the found skill is to the asked one; absent where it is the same
 */
record SkillAnswer(
        AskedSkill asked,
        KeywordCoverage.@Nullable How how,
        String found,
        int worth,
        @Nullable Evidence evidence,
        @Nullable String why) {

    static SkillAnswer missing(AskedSkill asked) {
        return new SkillAnswer(asked, null, "", 0, null, null);
    }

    boolean isItself() {
        return how == KeywordCoverage.How.IN_CONTEXT || how == KeywordCoverage.How.LISTED;
    }
}
