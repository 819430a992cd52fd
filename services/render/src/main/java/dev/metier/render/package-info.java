/** Files made on request: PDF of HTML and Markdown, pictures of diagrams. */
@NullMarked
package dev.metier.render;

import org.jspecify.annotations.NullMarked;
