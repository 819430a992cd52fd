package dev.metier.platform.clients;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * Settings {@code metier.clients.*} for the services that are called, and {@code metier.calls.*} for how.
 *
 * @param connectTimeout how long to wait for a connection
 * @param readTimeout how long to wait for an answer
 * @param retries how often an idempotent call is repeated after a failure to reach the service
 * @param backoff the first pause before a repeat; doubles each time, with jitter of half of it
 * @param services address by service name
 */
record ClientsProperties(
        Duration connectTimeout, Duration readTimeout, int retries, Duration backoff, Map<String, Service> services) {

    /** One service that is called. */
    record Service(URI url) {}

    URI urlOf(String service) {
        Service known = services.get(service);
        if (known == null) {
            throw new IllegalStateException("Set metier.clients." + service + ".url: this service calls it.");
        }
        return known.url();
    }
}
