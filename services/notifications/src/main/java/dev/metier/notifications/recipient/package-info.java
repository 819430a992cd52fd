@NullMarked
package dev.metier.notifications.recipient;

import org.jspecify.annotations.NullMarked;
