@NullMarked
package dev.metier.notifications;

import org.jspecify.annotations.NullMarked;
