@NullMarked
package dev.metier.jobs.page;

import org.jspecify.annotations.NullMarked;
