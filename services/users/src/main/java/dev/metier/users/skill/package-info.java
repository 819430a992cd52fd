@NullMarked
package dev.metier.users.skill;

import org.jspecify.annotations.NullMarked;
