package dev.metier.contracts.ats;

import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.id.SkillId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a machine reads out of the CV.
 *
 * @param experienceMonths months of work, overlapping roles counted once
 * @param highestEducation absent where no degree is named
 * @param fields each field that was read from the uploaded file, in the order of the CV; empty for a CV that was written here
 * @param notRead what machines look for and the CV does not show
 * @param hidden words of the uploaded file that a person does not see; they are no part of the CV and never count
 * @param pages of the uploaded file; absent where it has none
 */
public record MachineView(
        int experienceMonths,
        List<String> positions,
        @Nullable EducationLevel highestEducation,
        List<String> languages,
        List<FoundSkill> skills,
        List<ReadField> fields,
        List<NotRead> notRead,
        List<DocumentFacts.HiddenText> hidden,
        @Nullable Integer pages) {

    public MachineView {
        positions = List.copyOf(positions);
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
        fields = fields == null ? List.of() : List.copyOf(fields);
        notRead = notRead == null ? List.of() : List.copyOf(notRead);
        hidden = hidden == null ? List.of() : List.copyOf(hidden);
    }

    /** A skill of the taxonomy, and where it was read first. */
    public record FoundSkill(SkillId skillId, String name, String pointer, boolean inContext) {}

    /**
     * A field and where it was read.
     *
     * @param label in plain words, for example {@code Work 1, start date}
     * @param pointer JSON Pointer into the resume
     * @param value at most 200 characters
     * @param confidence 0 to 1; absent for a field that a person wrote or corrected
     * @param page of the file, counted from 1; absent where it has no pages
     * @param box place on that page; absent where the file has no positions
     */
    public record ReadField(
            String label,
            String pointer,
            String value,
            @Nullable Double confidence,
            @Nullable Integer page,
            FieldSource.@Nullable Box box) {}

    /** A field that the CV does not show; {@code pointer} is where it would stand. */
    public record NotRead(String label, String pointer) {}
}
