package dev.metier.launcher.engines;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last mails of the platform, newest first, each kept as a file. */
public final class MailBox {

    private static final Logger LOG = LoggerFactory.getLogger(MailBox.class);
    private static final String RECIPIENT = "X-Metier-Recipient";

    private final Path folder;
    private final int capacity;
    private final Deque<Mail> mails = new ArrayDeque<>();
    private long lastId;

    private MailBox(Path folder, int capacity) {
        this.folder = folder;
        this.capacity = capacity;
    }

    /** Opens the folder and reads what an earlier run received. */
    static MailBox open(Path folder, int capacity) throws IOException {
        MailBox box = new MailBox(Files.createDirectories(folder), capacity);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldestFirst = files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
            oldestFirst.forEach(box::read);
        }
        return box;
    }

    /** Stores the mail for one recipient; it is on its way to the disk when this returns. */
    synchronized void add(String recipient, MimeMessage received) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(received);
        message.setHeader(RECIPIENT, recipient);
        long id = ++lastId;
        Path unfinished = folder.resolve(id + ".new");
        try (OutputStream file = Files.newOutputStream(unfinished)) {
            message.writeTo(file);
        }
        Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
        remember(Mail.of(id, recipient, Instant.now(), message));
    }

    public synchronized List<Mail> newestFirst() {
        return List.copyOf(mails);
    }

    public List<Mail> to(String address) {
        String wanted = address.toLowerCase(Locale.ROOT);
        return newestFirst().stream()
                .filter(mail -> mail.to().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
    }

    public Optional<Mail> byId(long id) {
        return newestFirst().stream().filter(mail -> mail.id() == id).findFirst();
    }

    private void read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), content);
            long id = Long.parseLong(file.getFileName().toString().replace(".eml", ""));
            String[] recipient = message.getHeader(RECIPIENT);
            lastId = Math.max(lastId, id);
            remember(Mail.of(
                    id,
                    recipient == null ? "" : recipient[0],
                    Files.getLastModifiedTime(file).toInstant(),
                    message));
        } catch (IOException | MessagingException | NumberFormatException e) {
            LOG.warn("{} is not a readable mail", file, e);
        }
    }

    private void remember(Mail mail) throws IOException {
        mails.addFirst(mail);
        while (mails.size() > capacity) {
            Files.deleteIfExists(file(mails.removeLast().id()));
        }
    }

    private Path file(long id) {
        return folder.resolve("%010d.eml".formatted(id));
    }
}
