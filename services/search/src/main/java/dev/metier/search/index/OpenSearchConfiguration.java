package dev.metier.search.index;

import dev.metier.hybrid.opensearch.OpenSearchCatalog;
import dev.metier.hybrid.opensearch.OpenSearchSettings;
import dev.metier.platform.data.DatabaseLocks;
import dev.metier.platform.events.EventLog;
import dev.metier.platform.events.EventsProperties;
import dev.metier.search.SearchProperties;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Indexes on a cluster. Nothing of its client is loaded where they are in folders. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "metier.search.engine", havingValue = "opensearch")
class OpenSearchConfiguration {

    private static final String SETTINGS = "metier.search.opensearch";

    @Bean
    OpenSearchSettings openSearchSettings(Environment environment) {
        if (environment
                .getProperty(SETTINGS + ".nodes[0]", environment.getProperty(SETTINGS + ".nodes", ""))
                .isEmpty()) {
            throw new IllegalStateException("metier.search.engine is opensearch, so " + SETTINGS
                    + ".nodes must say where the cluster answers, for example https://search.example:9200");
        }
        return Binder.get(environment)
                .bind(SETTINGS, Bindable.of(OpenSearchSettings.class))
                .get();
    }

    @Bean
    OpenSearchCatalog openSearchCatalog(OpenSearchSettings settings) {
        return new OpenSearchCatalog(settings);
    }

    @Bean
    LiveIndexes openSearchIndexes(
            SearchProperties settings,
            OpenSearchSettings cluster,
            OpenSearchCatalog catalog,
            DatabaseLocks locks,
            EventLog log,
            EventsProperties events,
            Clock clock) {
        return projection -> {
            Answering answering = new Answering();
            SharedEngine engine = new OpenSearchGenerations(
                    settings.opensearch().prefix(), projection.schema().name(), catalog, cluster);
            SharedKeeper keeper = new SharedKeeper(
                    projection.schema(),
                    engine,
                    locks,
                    answering,
                    self -> new FedIndex(projection, engine, log, clock, answering, self::rebuild),
                    events.backoff());
            return new LiveIndex(projection.type(), engine, keeper, answering);
        };
    }
}
