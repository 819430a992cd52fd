@NullMarked
package dev.metier.users.text;

import org.jspecify.annotations.NullMarked;
