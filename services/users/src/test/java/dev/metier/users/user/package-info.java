@NullMarked
package dev.metier.users.user;

import org.jspecify.annotations.NullMarked;
