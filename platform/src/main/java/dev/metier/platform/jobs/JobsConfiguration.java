package dev.metier.platform.jobs;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.metier.platform.security.CallerScope;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work that happens later and survives a kill: db-scheduler over the service's own database. */
@AutoConfiguration(before = DbSchedulerAutoConfiguration.class)
public class JobsConfiguration {

    @Bean
    DbSchedulerCustomizer dbSchedulerCustomizer(@Value("${spring.application.name}") String service) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<ExecutorService> executorService() {
                return Optional.of(Executors.newThreadPerTaskExecutor(
                        Thread.ofPlatform().name(service + "-job-", 0).factory()));
            }
        };
    }

    @Bean
    RecurringTask<Void> forgetOldIdempotencyKeys(JdbcClient db, CallerScope scope) {
        return Tasks.recurring("forget-idempotency-keys", FixedDelay.ofHours(1))
                .execute((instance, context) -> scope.runAsService(
                        () -> db.sql("delete from idempotency_keys where created_at < now() - interval '24 hours'")
                                .update()));
    }
}
