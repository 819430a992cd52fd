package dev.metier.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.metier.jobs.posting.ExpirePostings;
import dev.metier.jobs.posting.PostingDetails;
import dev.metier.platform.data.JsonbTypes;
import dev.metier.platform.security.CallerScope;
import dev.metier.platform.tenancy.TenantMembers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The few beans that are not components of a feature. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    @Bean
    JsonbTypes jsonbTypes() {
        return JsonbTypes.of(PostingDetails.class);
    }

    @Bean
    TenantMembers tenantMembers(JdbcClient db) {
        return new TenantMembers(db);
    }

    @Bean
    RecurringTask<Void> expirePostingsTask(ExpirePostings expire, JobsProperties settings, CallerScope scope) {
        return Tasks.recurring("expire-postings", FixedDelay.of(settings.expireEvery()))
                .execute((instance, context) -> scope.runAsService(expire::run));
    }
}
