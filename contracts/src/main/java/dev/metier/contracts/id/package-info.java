@NullMarked
package dev.metier.contracts.id;

import org.jspecify.annotations.NullMarked;
