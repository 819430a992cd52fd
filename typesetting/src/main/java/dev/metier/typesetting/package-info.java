/** HTML and CSS to tagged PDF, with fonts of its own and nothing from outside; pages of a PDF to pictures. */
@NullMarked
package dev.metier.typesetting;

import org.jspecify.annotations.NullMarked;
