@NullMarked
package dev.metier.users.company;

import org.jspecify.annotations.NullMarked;
