@NullMarked
package dev.metier.notifications.mail;

import org.jspecify.annotations.NullMarked;
