package dev.metier.search.index;

import dev.metier.contracts.search.SearchIndexType;
import dev.metier.platform.events.EventLog;
import dev.metier.search.SearchProperties;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The indexes that answer. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

    /** The one that is meant where none is named. */
    @Bean
    @Primary
    LiveIndex postingIndex(LiveIndexes indexes, List<Projection> projections) {
        return indexes.of(projection(SearchIndexType.JOBS, projections));
    }

    @Bean(LiveIndex.OF_CANDIDATES)
    LiveIndex candidateIndex(LiveIndexes indexes, List<Projection> projections) {
        return indexes.of(projection(SearchIndexType.CANDIDATES, projections));
    }

    @Bean(LiveIndex.OF_COMPANIES)
    LiveIndex companyIndex(LiveIndexes indexes, List<Projection> projections) {
        return indexes.of(projection(SearchIndexType.COMPANIES, projections));
    }

    @Bean(LiveIndex.OF_ARTICLES)
    LiveIndex articleIndex(LiveIndexes indexes, List<Projection> projections) {
        return indexes.of(projection(SearchIndexType.ARTICLES, projections));
    }

    private static Projection projection(SearchIndexType type, List<Projection> projections) {
        return projections.stream()
                .filter(each -> each.type() == type)
                .findFirst()
                .orElseThrow();
    }

    /** In folders of this process. */
    @Bean
    @ConditionalOnProperty(name = "metier.search.engine", havingValue = "lucene", matchIfMissing = true)
    LiveIndexes luceneIndexes(SearchProperties settings, EventLog log, Clock clock) {
        return projection -> {
            String name = projection.schema().name();
            Answering answering = new Answering();
            IndexEngine engine = new LuceneFolders(settings.folder().resolve(name));
            SoleKeeper keeper = new SoleKeeper(
                    name, answering, self -> new FedIndex(projection, engine, log, clock, answering, self::rebuild));
            return new LiveIndex(projection.type(), engine, keeper, answering);
        };
    }
}
