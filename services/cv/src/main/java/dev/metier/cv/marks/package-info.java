/**
 * The names of fields that our own documents carry beside their words: ids of structure elements in PDF and HTML, bookmarks in
 * DOCX. Reading goes by the words that stand on the page; a name only says which field they are.
 */
@NullMarked
package dev.metier.cv.marks;

import org.jspecify.annotations.NullMarked;
