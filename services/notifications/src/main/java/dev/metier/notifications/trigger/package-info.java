@NullMarked
package dev.metier.notifications.trigger;

import org.jspecify.annotations.NullMarked;
