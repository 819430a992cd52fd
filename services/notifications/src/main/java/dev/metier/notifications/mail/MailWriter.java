package dev.metier.notifications.mail;

import dev.metier.notifications.NotificationsProperties;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Sends a mail as text and as plain HTML. The Message-ID comes from the mail's id, so a repeat can be told as one. */
@Component
class MailWriter {

    private final JavaMailSender sender;
    private final NotificationsProperties settings;

    MailWriter(JavaMailSender sender, NotificationsProperties settings) {
        this.sender = sender;
        this.settings = settings;
    }

    void send(Mail mail) {
        try {
            sender.send(write(mail));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("mail " + mail.id() + " cannot be written", e);
        }
    }

    private MimeMessage write(Mail mail) throws MessagingException {
        MimeMessage draft = sender.createMimeMessage();
        var helper = new MimeMessageHelper(draft, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.sender());
        helper.setTo(mail.address());
        helper.setSubject(mail.subject().replaceAll("\\p{Cntrl}+", " "));
        helper.setText(text(mail), html(mail));
        draft.setHeader("Auto-Submitted", "auto-generated");
        draft.setHeader("Message-ID", "<" + mail.id() + "@metier>");
        return draft;
    }

    private static String text(Mail mail) {
        return mail.link() == null ? mail.body() : mail.body() + "\n\n" + mail.link();
    }

    private static String html(Mail mail) {
        String body = HtmlUtils.htmlEscape(mail.body(), "UTF-8").replace("\n", "<br>");
        String link = mail.link() == null
                ? ""
                : "<p><a href=\"%s\">%s</a></p>"
                        .formatted(HtmlUtils.htmlEscape(mail.link(), "UTF-8"), "Open in Metier");
        return "<!doctype html><html lang=\"en\"><body style=\"font:16px/1.5 sans-serif\"><p>" + body + "</p>" + link
                + "</body></html>";
    }
}
