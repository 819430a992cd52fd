package dev.metier.search.usage;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.metier.platform.security.CallerScope;
import dev.metier.search.SearchProperties;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When usage is forgotten. */
@Configuration(proxyBeanMethods = false)
class UsageConfiguration {

    @Bean
    RecurringTask<Void> forgetUsageTask(UsageRows rows, SearchProperties settings, CallerScope scope, Clock clock) {
        return Tasks.recurring("forget-search-usage", FixedDelay.ofHours(1))
                .execute((instance, context) -> scope.runAsService(
                        () -> rows.forgetBefore(clock.instant().minus(settings.usageKept()))));
    }
}
