package dev.metier.platform.test;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.springframework.util.function.SingletonSupplier;

/** One SMTP server per JVM that keeps every mail. */
public final class TestMail {

    private static final SingletonSupplier<GreenMail> SERVER = SingletonSupplier.of(TestMail::start);

    private TestMail() {}

    /** The value for {@code spring.mail.port}. */
    public static int port() {
        return SERVER.obtain().getSmtp().getPort();
    }

    /** What was sent so far, in order of arrival. */
    public static List<MimeMessage> received() {
        return List.of(SERVER.obtain().getReceivedMessages());
    }

    private static GreenMail start() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
