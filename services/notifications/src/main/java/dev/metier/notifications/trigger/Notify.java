package dev.metier.notifications.trigger;

import dev.metier.contracts.notifications.NotifyRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a message that a service asks for directly. */
@Component
public class Notify {

    private final Messenger messenger;

    Notify(Messenger messenger) {
        this.messenger = messenger;
    }

    @Transactional
    public void accept(NotifyRequest request) {
        messenger.mail(request.userId(), request.email(), request.requestId(), request.template(), request.values());
    }
}
