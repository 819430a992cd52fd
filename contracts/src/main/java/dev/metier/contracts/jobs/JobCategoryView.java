package dev.metier.contracts.jobs;

import dev.metier.contracts.id.CategoryId;

/** A category of postings. */
public record JobCategoryView(CategoryId id, String name) {}
