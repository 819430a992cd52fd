package dev.metier.notifications.trigger;

import dev.metier.contracts.notifications.NotifyRequest;
import dev.metier.contracts.notifications.NotifyStatus;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a message that a service asks for directly. */
@Component
public class Notify {

    private final Messenger messenger;

    Notify(Messenger messenger) {
        this.messenger = messenger;
    }

    /** The same id again changes nothing, also where the person has changed their preferences in between. */
    @Transactional
    public void accept(NotifyRequest request) {
        if (messenger.isTold(request.requestId())) {
            return;
        }
        if (request.email() == null) {
            messenger.tell(request.userId(), request.requestId(), request.template(), request.values());
        } else {
            messenger.mail(
                    request.userId(), request.email(), request.requestId(), request.template(), request.values());
        }
    }

    @Transactional(readOnly = true)
    public NotifyStatus status(UUID request) {
        return new NotifyStatus(messenger.isTold(request));
    }
}
