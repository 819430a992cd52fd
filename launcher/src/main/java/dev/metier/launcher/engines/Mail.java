package dev.metier.launcher.engines;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;

/** One mail as a person reads it. {@code html} is empty where the mail has text only. */
public record Mail(long id, String to, String from, String subject, Instant receivedAt, String text, String html) {

    static Mail of(long id, String recipient, Instant receivedAt, MimeMessage message)
            throws MessagingException, IOException {
        String from = message.getFrom() == null ? "" : InternetAddress.toUnicodeString(message.getFrom());
        String subject = message.getSubject() == null ? "" : message.getSubject();
        return new Mail(
                id, recipient, from, subject, receivedAt, body(message, "text/plain"), body(message, "text/html"));
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = body(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return "";
        }
        return part.isMimeType(type) && content instanceof String text ? text : "";
    }
}
