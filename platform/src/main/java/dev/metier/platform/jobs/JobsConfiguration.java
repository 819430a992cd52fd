package dev.metier.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.metier.platform.security.CallerScope;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

    /** What is scheduled within a transaction is there when it commits: looks for due work again then. */
    @Bean
    SchedulerListener dueWorkAfterCommit(ObjectProvider<Scheduler> scheduler) {
        return new AbstractSchedulerListener() {
            @Override
            public void onExecutionScheduled(TaskInstanceId task, Instant executionTime) {
                if (TransactionSynchronizationManager.isSynchronizationActive()) {
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
                        }
                    });
                }
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
