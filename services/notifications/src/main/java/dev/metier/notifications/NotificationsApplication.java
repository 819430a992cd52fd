package dev.metier.notifications;

import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;

/** Messages to people: in the application, at once, and by e-mail. */
@MetierService(name = "notifications")
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
public class NotificationsApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(NotificationsApplication.class, arguments);
    }
}
