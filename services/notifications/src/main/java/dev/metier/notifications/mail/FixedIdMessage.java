package dev.metier.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/** A message that keeps its Message-ID when the transport saves it. */
final class FixedIdMessage extends MimeMessage {

    private final UUID id;

    FixedIdMessage(MimeMessage source, UUID id) throws MessagingException {
        super(source);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@metier>");
    }
}
