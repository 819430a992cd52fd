@NullMarked
package dev.metier.contracts.identity;

import org.jspecify.annotations.NullMarked;
