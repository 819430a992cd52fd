package dev.metier.search.index;

import dev.metier.contracts.search.SearchIndexType;
import dev.metier.platform.events.EventLog;
import dev.metier.search.SearchProperties;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The indexes that answer. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

    private final List<Projection> projections;
    private final SearchProperties settings;
    private final EventLog log;
    private final Clock clock;

    IndexConfiguration(List<Projection> projections, SearchProperties settings, EventLog log, Clock clock) {
        this.projections = projections;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /** The one that is meant where none is named. */
    @Bean
    @Primary
    LiveIndex postingIndex() {
        return of(SearchIndexType.JOBS);
    }

    @Bean(LiveIndex.OF_CANDIDATES)
    LiveIndex candidateIndex() {
        return of(SearchIndexType.CANDIDATES);
    }

    @Bean(LiveIndex.OF_COMPANIES)
    LiveIndex companyIndex() {
        return of(SearchIndexType.COMPANIES);
    }

    private LiveIndex of(SearchIndexType type) {
        Projection projection = projections.stream()
                .filter(each -> each.type() == type)
                .findFirst()
                .orElseThrow();
        String name = projection.schema().name();
        return new LiveIndex(projection, new LuceneFolders(settings.folder().resolve(name)), log, clock);
    }
}
