package dev.metier.notifications.trigger;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.notifications.Channel;
import dev.metier.notifications.inbox.Inbox;
import dev.metier.notifications.inbox.Preferences;
import dev.metier.notifications.mail.Mails;
import dev.metier.notifications.recipient.Recipients;
import dev.metier.notifications.template.Message;
import dev.metier.notifications.template.Templates;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a person something by every channel they want, once per cause. */
@Component
class Messenger {

    private final Templates templates;
    private final Recipients recipients;
    private final Preferences preferences;
    private final Inbox inbox;
    private final Mails mails;

    Messenger(Templates templates, Recipients recipients, Preferences preferences, Inbox inbox, Mails mails) {
        this.templates = templates;
        this.recipients = recipients;
        this.preferences = preferences;
        this.inbox = inbox;
        this.mails = mails;
    }

    /** To be called in a transaction. */
    void tell(UserId user, UUID cause, String template, Map<String, String> values) {
        Message message = templates.fill(template, values);
        if (preferences.wants(user, message.category(), Channel.IN_APP)) {
            inbox.put(cause, user, message);
        }
        if (preferences.wants(user, message.category(), Channel.EMAIL)) {
            recipients.find(user).ifPresent(known -> mails.put(cause, user, known.email(), message));
        }
    }

    /** Whether somebody was told for this cause. To be called in a transaction. */
    boolean isTold(UUID cause) {
        return inbox.holds(cause) || mails.holds(cause);
    }

    /** A mail about the account, to an address that may not be known here yet. */
    void mail(UserId user, String address, UUID cause, String template, Map<String, String> values) {
        mails.put(cause, user, address, templates.fill(template, values));
    }
}
