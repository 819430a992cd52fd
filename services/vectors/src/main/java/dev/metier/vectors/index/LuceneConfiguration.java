package dev.metier.vectors.index;

import dev.metier.vectors.VectorsProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index in a folder. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "metier.vectors.engine", havingValue = "lucene", matchIfMissing = true)
class LuceneConfiguration {

    /** Another model has other vectors, so it has an index of its own. */
    @Bean
    ChunkEngine luceneChunks(VectorsProperties settings) {
        return new LuceneChunks(
                ChunkDocuments.schema("chunks", settings.dimension()),
                settings.folder().resolve(settings.model().replaceAll("[^A-Za-z0-9.-]", "_")));
    }
}
