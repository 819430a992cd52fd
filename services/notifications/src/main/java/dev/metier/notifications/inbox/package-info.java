@NullMarked
package dev.metier.notifications.inbox;

import org.jspecify.annotations.NullMarked;
