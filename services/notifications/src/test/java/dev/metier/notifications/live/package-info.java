@NullMarked
package dev.metier.notifications.live;

import org.jspecify.annotations.NullMarked;
