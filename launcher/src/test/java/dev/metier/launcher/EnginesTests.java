package dev.metier.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.metier.launcher.engines.Databases;
import dev.metier.launcher.engines.PostgresServer;
import dev.metier.launcher.engines.StartRefused;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginesTests {

    @TempDir
    Path folder;

    private final Addresses addresses = new Addresses("127.0.0.1", FreePorts.webPort());

    /** Engines with what they need, stopped and released together. */
    private record Running(DataFolder data, Secrets secrets, Engines engines) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            engines.close();
            data.close();
        }
    }

    @Test
    void whatIsStoredIsThereAfterARestart() throws Exception {
        try (Running running = start()) {
            Databases.Access access = probe(running);
            new Databases(
                            running.engines().endpoints().postgresUrl(),
                            PostgresServer.SUPERUSER,
                            running.secrets().of("postgres.password"))
                    .provide(List.of(access));
            execute(access.url(), access.owner(), access.ownerPassword(), "create table kept (value text)");
            execute(access.url(), access.app(), access.appPassword(), "insert into kept values ('here')");
            createTopic("kept-events");
            send("ada@example.org", "A link: https://example.org/verify?a=1&b=2");
        }
        try (Running running = start()) {
            Databases.Access access = probe(running);
            assertThat(read(access, "select value from kept")).isEqualTo("here");
            assertThat(topics()).contains("kept-events");
            assertThat(get("/dev/mail/api/messages?to=ada%40example.org"))
                    .contains("https://example.org/verify?a=1&b=2");
            assertThat(get("/dev/mail/api/messages?to=bob%40example.org")).isEqualTo("[]");
            assertThat(get("/dev/mail/1")).contains("<a href=\"https://example.org/verify?a=1&amp;b=2\">");
        }
    }

    @Test
    void theApplicationRoleChangesNoTables() throws Exception {
        try (Running running = start()) {
            Databases.Access access = probe(running);
            new Databases(
                            running.engines().endpoints().postgresUrl(),
                            PostgresServer.SUPERUSER,
                            running.secrets().of("postgres.password"))
                    .provide(List.of(access));

            assertThatThrownBy(() ->
                            execute(access.url(), access.app(), access.appPassword(), "create table mine (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThat(read(access, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void aDatabaseServerThatIsKilledComesBack() throws Exception {
        try (Running running = start()) {
            Databases.Access access = probe(running);
            new Databases(
                            running.engines().endpoints().postgresUrl(),
                            PostgresServer.SUPERUSER,
                            running.secrets().of("postgres.password"))
                    .provide(List.of(access));
            String pid = Files.readAllLines(running.data().of("postgres").resolve("postmaster.pid"))
                    .getFirst();

            ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();

            await().ignoreExceptions().until(() -> read(access, "select 'back'").equals("back"));
        }
    }

    @Test
    void aPortInUseIsNamedWithTheWayOut() throws Exception {
        int port = addresses.of(Addresses.Engine.KAFKA);
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " (kafka)")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void twoPlatformsDoNotShareAFolder() throws Exception {
        try (DataFolder first = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(first.path()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void dataOfAnotherPostgresIsLeftAlone() throws Exception {
        Path data = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("pg_upgrade");
    }

    private Running start() throws IOException, InterruptedException {
        DataFolder data = DataFolder.open(folder);
        Surroundings surroundings = new Surroundings(Map.of());
        Secrets secrets = Secrets.open(Map.of(), data.path(), true);
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Running running = new Running(data, secrets, new Engines(surroundings, addresses, data, secrets, silent));
        try {
            running.engines().start(Set.of());
            return running;
        } catch (IOException | InterruptedException | RuntimeException e) {
            running.close();
            throw e;
        }
    }

    private static Databases.Access probe(Running running) {
        return Databases.Access.of(
                running.engines().endpoints().postgresUrl(), "probe", "owner-password", "app-password");
    }

    private static void execute(String url, String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(Databases.Access access, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), access.app(), access.appPassword());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void createTopic(String name) throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    private Set<String> topics() throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            return admin.listTopics().names().get();
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + addresses.of(Addresses.Engine.KAFKA)));
    }

    private void send(String to, String text) throws MessagingException {
        Properties smtp = new Properties();
        smtp.put("mail.smtp.host", "127.0.0.1");
        smtp.put("mail.smtp.port", Integer.toString(addresses.of(Addresses.Engine.SMTP)));
        MimeMessage message = new MimeMessage(Session.getInstance(smtp));
        message.setFrom(new InternetAddress("metier@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject("Verify <your> address");
        message.setText(text);
        Transport.send(message);
    }

    private String get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + addresses.of(Addresses.Engine.MAIL_PAGE) + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
