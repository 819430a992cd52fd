@NullMarked
package dev.metier.users;

import org.jspecify.annotations.NullMarked;
