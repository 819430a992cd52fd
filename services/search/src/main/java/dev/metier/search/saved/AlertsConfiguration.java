package dev.metier.search.saved;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.metier.platform.security.CallerScope;
import dev.metier.search.SearchProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When saved searches are looked at: by one instance of the service at a time. */
@Configuration(proxyBeanMethods = false)
class AlertsConfiguration {

    @Bean
    RecurringTask<Void> searchAlertsTask(SearchAlerts alerts, SearchProperties settings, CallerScope scope) {
        return Tasks.recurring("search-alerts", FixedDelay.of(settings.alerts().check()))
                .execute((instance, context) -> scope.runAsService(alerts::run));
    }
}
