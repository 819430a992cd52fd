package dev.metier.users;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code metier.users.*}.
 *
 * @param starterTaxonomy whether a service without skills takes those that ship with the product
 */
@ConfigurationProperties("metier.users")
public record UsersProperties(@DefaultValue("true") boolean starterTaxonomy) {}
