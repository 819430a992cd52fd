@NullMarked
package dev.metier.identity.account;

import org.jspecify.annotations.NullMarked;
