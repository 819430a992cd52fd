@NullMarked
package dev.metier.identity.mail;

import org.jspecify.annotations.NullMarked;
