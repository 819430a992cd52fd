/** Spelling and grammar, by LanguageTool in a process of its own. */
@NullMarked
package dev.metier.cv.critique.grammar;

import org.jspecify.annotations.NullMarked;
