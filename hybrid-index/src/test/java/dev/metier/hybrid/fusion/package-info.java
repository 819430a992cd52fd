@NullMarked
package dev.metier.hybrid.fusion;

import org.jspecify.annotations.NullMarked;
