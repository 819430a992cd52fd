@NullMarked
package dev.metier.contracts.users;

import org.jspecify.annotations.NullMarked;
