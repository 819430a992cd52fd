package dev.metier.notifications.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.metier.notifications.NotificationsProperties;
import dev.metier.platform.security.CallerScope;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends a stored mail, as often as it takes within about two days. */
@Configuration(proxyBeanMethods = false)
class SendMail {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("send-mail");

    private static final int TRIES = 24;
    private static final double SLOWER_EACH_TIME = 1.5;

    @Bean
    OneTimeTask<Void> sendMailTask(
            NotificationsProperties settings,
            CallerScope scope,
            Mails mails,
            MailWriter writer,
            TransactionTemplate transactions) {
        return Tasks.oneTime(TASK)
                .onFailure(FailureHandler.<Void>maxRetries(TRIES)
                        .withBackoff(settings.mailBackoff(), SLOWER_EACH_TIME)
                        .thenRemove())
                .execute((instance, context) ->
                        scope.runAsService(() -> send(UUID.fromString(instance.getId()), mails, writer, transactions)));
    }

    private static void send(UUID id, Mails mails, MailWriter writer, TransactionTemplate transactions) {
        var mail = transactions.execute(transaction -> mails.unsent(id));
        if (mail == null || mail.isEmpty()) {
            return;
        }
        writer.send(mail.get());
        transactions.executeWithoutResult(transaction -> mails.sent(id));
    }
}
