package dev.metier.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer of this endpoint tells a secret once: it is not kept for an {@code Idempotency-Key}. A repeat with the same key
 * does nothing and answers 409 {@code conflict} with the {@code Location} of the first answer.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TellsSecret {}
