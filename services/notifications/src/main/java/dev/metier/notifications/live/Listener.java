package dev.metier.notifications.live;

import dev.metier.notifications.inbox.Inbox.Placed;
import java.io.IOException;

/** Somebody who is connected right now. */
interface Listener {

    /** Tells one message; throws where the other end is gone. */
    void tell(Placed message) throws IOException;

    /** Shows that the connection is alive. */
    void beat() throws IOException;

    void close();
}
