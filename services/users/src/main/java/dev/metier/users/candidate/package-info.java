@NullMarked
package dev.metier.users.candidate;

import org.jspecify.annotations.NullMarked;
