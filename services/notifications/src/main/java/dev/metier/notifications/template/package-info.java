@NullMarked
package dev.metier.notifications.template;

import org.jspecify.annotations.NullMarked;
