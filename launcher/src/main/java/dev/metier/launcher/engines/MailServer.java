package dev.metier.launcher.engines;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Takes every mail by SMTP and keeps it; nothing leaves the machine. */
public final class MailServer implements AutoCloseable {

    private static final int CAPACITY = 1_000;
    private static final long START_LIMIT_MILLIS = 20_000;

    private final GreenMail smtp;
    private final MailPage page;

    private MailServer(GreenMail smtp, MailPage page) {
        this.smtp = smtp;
        this.page = page;
    }

    public static MailServer start(Path data, int smtpPort, int pagePort) throws IOException {
        MailBox box = MailBox.open(data, CAPACITY);
        ServerSetup setup = new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_LIMIT_MILLIS);
        GreenMail smtp = new GreenMail(setup)
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        smtp.getUserManager().setMessageDeliveryHandler((message, address) -> new Keeper(box, address));
        smtp.start();
        return new MailServer(smtp, MailPage.start(box, pagePort));
    }

    @Override
    public void close() {
        smtp.stop();
        page.close();
    }

    /** GreenMail's way to say where a mail goes: into the box instead of an IMAP folder. */
    private record Keeper(MailBox box, MailAddress address) implements GreenMailUser {

        @Override
        public void deliver(MovingMessage message) {
            deliver(message.getMessage());
        }

        @Override
        public void deliver(MimeMessage message) {
            try {
                box.add(address.getEmail(), message);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (MessagingException e) {
                throw new IllegalArgumentException("not a mail", e);
            }
        }

        @Override
        public String getEmail() {
            return address.getEmail();
        }

        @Override
        public String getLogin() {
            return address.getEmail();
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getQualifiedMailboxName() {
            return address.getEmail();
        }

        @Override
        public void setPassword(String password) {
            throw new UnsupportedOperationException("nobody logs in here");
        }

        @Override
        public void authenticate(String password) {
            throw new UnsupportedOperationException("nobody logs in here");
        }

        @Override
        public void create() {
            // nothing to create
        }

        @Override
        public void delete() {
            // nothing to delete
        }
    }
}
