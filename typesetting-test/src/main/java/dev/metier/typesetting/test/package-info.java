/** What the tests of all that makes PDF share. */
@NullMarked
package dev.metier.typesetting.test;

import org.jspecify.annotations.NullMarked;
