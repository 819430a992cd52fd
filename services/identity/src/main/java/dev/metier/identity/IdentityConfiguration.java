package dev.metier.identity;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.metier.identity.key.KeyRotation;
import dev.metier.identity.key.SigningKeys;
import dev.metier.identity.mail.SendMail;
import dev.metier.identity.registration.RegistrationSaga;
import dev.metier.platform.security.CallerScope;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that happens later, and the few beans that are not components of a feature. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final double BACKOFF = 1.7;

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    OneTimeTask<Void> sendMailTask(SendMail mail, CallerScope scope) {
        return Tasks.oneTime(SendMail.TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, BACKOFF))
                .execute((instance, context) -> scope.runAsService(() -> mail.send(UUID.fromString(instance.getId()))));
    }

    @Bean
    OneTimeTask<Void> registrationTimeoutTask(RegistrationSaga saga, CallerScope scope) {
        return Tasks.oneTime(RegistrationSaga.TIMEOUT)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, BACKOFF))
                .execute((instance, context) ->
                        scope.runAsService(() -> saga.giveUp(UUID.fromString(instance.getId()))));
    }

    @Bean
    RecurringTask<Void> rotateSigningKeysTask(
            KeyRotation rotation, SigningKeys keys, IdentityProperties settings, CallerScope scope) {
        return Tasks.recurring(
                        "rotate-signing-keys", FixedDelay.of(settings.keys().checkEvery()))
                .execute((instance, context) -> {
                    scope.runAsService(rotation::run);
                    keys.refresh();
                });
    }

    @Bean
    RecurringTask<Void> forgetTask(Forget forget, IdentityProperties settings, CallerScope scope) {
        return Tasks.recurring("forget", FixedDelay.of(settings.forgetEvery()))
                .execute((instance, context) -> scope.runAsService(forget::run));
    }
}
