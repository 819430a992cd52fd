@NullMarked
package dev.metier.support.page;

import org.jspecify.annotations.NullMarked;
