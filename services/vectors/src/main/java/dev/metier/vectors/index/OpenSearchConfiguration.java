package dev.metier.vectors.index;

import dev.metier.hybrid.opensearch.OpenSearchSettings;
import dev.metier.platform.data.DatabaseLocks;
import dev.metier.vectors.VectorsProperties;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The index on a cluster. Nothing of its client is loaded where it is in a folder. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "metier.vectors.engine", havingValue = "opensearch")
class OpenSearchConfiguration {

    private static final String SETTINGS = "metier.vectors.opensearch";
    private static final int LONGEST_MODEL = 20;

    /** Another set of fields is another index: raise the number. */
    private static final String CHUNKS = "chunks-1-";

    @Bean
    OpenSearchSettings openSearchSettings(Environment environment) {
        if (environment
                .getProperty(SETTINGS + ".nodes[0]", environment.getProperty(SETTINGS + ".nodes", ""))
                .isEmpty()) {
            throw new IllegalStateException("metier.vectors.engine is opensearch, so " + SETTINGS
                    + ".nodes must say where the cluster answers, for example https://search.example:9200");
        }
        return Binder.get(environment)
                .bind(SETTINGS, Bindable.of(OpenSearchSettings.class))
                .get();
    }

    @Bean
    ChunkEngine openSearchChunks(VectorsProperties settings, OpenSearchSettings cluster, DatabaseLocks locks) {
        String name = settings.opensearch().prefix() + CHUNKS + nameOf(settings.model(), settings.dimension());
        return new OpenSearchChunks(ChunkDocuments.schema(name, settings.dimension()), cluster, locks);
    }

    /** Another model has other vectors, so it has an index of its own: what can be read of its name, and a number for all of it. */
    private static String nameOf(String model, int dimension) {
        String readable = model.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return readable.substring(0, Math.min(LONGEST_MODEL, readable.length())) + "-"
                + Integer.toHexString((model + dimension).hashCode());
    }
}
