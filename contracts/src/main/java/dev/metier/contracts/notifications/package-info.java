@NullMarked
package dev.metier.contracts.notifications;

import org.jspecify.annotations.NullMarked;
