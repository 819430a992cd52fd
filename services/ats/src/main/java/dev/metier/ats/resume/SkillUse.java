package dev.metier.ats.resume;

import dev.metier.ats.taxonomy.TaxonomySkill;
import dev.metier.contracts.ats.Evidence;

/**
 * A skill that the CV shows, at its strongest place.
 *
 * @param times how often it is named in the whole CV
 * @param mostInOneField how often it is named in the field that names it most
 */
public record SkillUse(TaxonomySkill skill, Field field, int start, int end, int times, int mostInOneField) {

    public boolean isInContext() {
        return field.place() == Field.Place.USED;
    }

    public Evidence evidence() {
        return new Evidence(Evidence.Source.CV, field.pointer(), Quote.around(field.text(), start, end));
    }

    SkillUse namedAgain(int timesInThisField) {
        return new SkillUse(
                skill, field, start, end, times + timesInThisField, Math.max(mostInOneField, timesInThisField));
    }
}
