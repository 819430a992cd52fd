/** What the render service offers: HTML or Markdown to PDF, diagrams to pictures. */
@NullMarked
package dev.metier.contracts.render;

import org.jspecify.annotations.NullMarked;
