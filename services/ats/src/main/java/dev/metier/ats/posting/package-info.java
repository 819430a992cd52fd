/** What a posting asks for, read from its facts or from its text. */
@NullMarked
package dev.metier.ats.posting;

import org.jspecify.annotations.NullMarked;
