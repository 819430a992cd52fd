/** The grammar process: LanguageTool with the rules that fit CVs, asked over standard input and output. */
@NullMarked
package dev.metier.grammar;

import org.jspecify.annotations.NullMarked;
