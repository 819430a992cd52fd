package dev.metier.contracts.users;

import dev.metier.contracts.id.CategoryId;

/** A category of skills. */
public record SkillCategoryView(CategoryId id, String name, int skills) {}
