package dev.metier.benchmarks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The gateway with everything on (token, limits, routing, metrics, access log) against the service behind it called directly and
 * against nginx as a bare proxy, in turns, one event loop or worker each. Options: {@code --rounds N} (9), {@code --seconds N} (5).
 */
final class GatewayBenchmark {

    private static final String PATH = "/api/v1/users/me";
    private static final String ISSUER = "http://localhost:8080";

    private final Path folder;
    /** As the platform runs. */
    private final Path jvmOptions =
            Path.of(System.getenv().getOrDefault("METIER_HOME", "launcher/target/metier"), "jvm.options");

    private final List<Process> processes = new ArrayList<>();
    private final int rounds;
    private final int seconds;

    private GatewayBenchmark(Path folder, int rounds, int seconds) {
        this.folder = folder;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    static void run(String... options) throws IOException, InterruptedException, JOSEException {
        var benchmark = new GatewayBenchmark(
                Files.createTempDirectory("metier-gateway"),
                option(options, "--rounds", 9),
                option(options, "--seconds", 5));
        try {
            benchmark.measure();
        } finally {
            benchmark.processes.forEach(Process::destroy);
        }
    }

    private static int option(String[] options, String name, int otherwise) {
        for (int i = 0; i + 1 < options.length; i++) {
            if (options[i].equals(name)) {
                return Integer.parseInt(options[i + 1]);
            }
        }
        return otherwise;
    }

    private void measure() throws IOException, InterruptedException, JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID("bench").generate();
        String token = token(key);
        List<Contender> contenders = start(key);
        for (Contender contender : contenders) {
            contender.warm(token);
        }
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                contender.measureCost(token, seconds);
                contender.measureLatency(token, Math.max(2, seconds / 2));
            }
        }
        print(contenders);
    }

    private List<Contender> start(RSAKey key) throws IOException, InterruptedException {
        int service = freePort();
        int gateway = freePort();
        Path keys = Files.writeString(folder.resolve("jwks.json"), new JWKSet(key.toPublicJWK()).toString());
        Process backend =
                java(List.of(GatewayBackend.class.getName(), Integer.toString(service), keys.toString()), service);
        List<String> settings = new ArrayList<>(List.of(
                "dev.metier.gateway.GatewayApplication",
                "--server.port=" + gateway,
                "--metier.public-url=" + ISSUER,
                "--metier.gateway.event-loops=1",
                "--metier.gateway.limits.user=1000000000",
                "--metier.clients.users.url=http://127.0.0.1:" + service,
                "--metier.security.jwk-set-uri=http://127.0.0.1:" + service + "/oauth2/jwks"));
        Process own = java(settings, gateway);
        List<Contender> contenders = new ArrayList<>(
                List.of(new Contender("direct", url(service), backend), new Contender("gateway", url(gateway), own)));
        nginx(service, contenders);
        return contenders;
    }

    private void nginx(int service, List<Contender> contenders) throws IOException, InterruptedException {
        int port = freePort();
        Path settings = Files.writeString(folder.resolve("nginx.conf"), nginxSettings(service, port));
        try {
            var command = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", settings.toString());
            command.environment().merge("PATH", "/usr/sbin", (path, more) -> path + ":" + more);
            Process process = start(command, port);
            contenders.add(new Contender("nginx", url(port), process));
        } catch (IOException missing) {
            System.err.println("nginx is not installed: measured without it");
        }
    }

    private String nginxSettings(int service, int port) {
        return """
                worker_processes 1; daemon off; pid %1$s/nginx.pid; error_log /dev/null;
                events { worker_connections 1024; }
                http {
                  access_log off; keepalive_requests 1000000000;
                  client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                  upstream service { server 127.0.0.1:%2$d; keepalive 64; keepalive_requests 1000000000; }
                  server {
                    listen 127.0.0.1:%3$d;
                    location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; }
                  }
                }
                """.formatted(folder, service, port);
    }

    private Process java(List<String> program, int port) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + jvmOptions,
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(program);
        return start(new ProcessBuilder(command), port);
    }

    private Process start(ProcessBuilder command, int port) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true)
                .redirectOutput(folder.resolve(port + ".log").toFile())
                .start();
        processes.add(process);
        for (int i = 0; i < 600; i++) {
            if (isListening(port)) {
                return process;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException(command.command().getFirst() + " does not listen; see " + folder);
    }

    private static boolean isListening(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void print(List<Contender> contenders) {
        Contender direct = contenders.getFirst();
        for (Contender each : contenders) {
            Figures.print("gateway." + each.name() + ".cost", Contender.median(each.perCpuSecond), "requests/cpu-s");
            Figures.print("gateway." + each.name() + ".cost-spread", Contender.spread(each.perCpuSecond), "%");
            Figures.print("gateway." + each.name() + ".p50", Contender.median(each.p50), "us");
            Figures.print("gateway." + each.name() + ".p99", Contender.median(each.p99), "us");
        }
        for (Contender each : contenders.subList(1, contenders.size())) {
            double p50 = Contender.median(each.p50) - Contender.median(direct.p50);
            double p99 = Contender.median(each.p99) - Contender.median(direct.p99);
            Figures.print("gateway." + each.name() + ".added-p50", p50, "us");
            Figures.print("gateway." + each.name() + ".added-p99", p99, "us");
        }
        if (contenders.size() > 2) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < contenders.get(1).perCpuSecond.size(); i++) {
                ratios.add(contenders.get(1).perCpuSecond.get(i)
                        / contenders.get(2).perCpuSecond.get(i));
            }
            Figures.print("gateway.of-nginx", Contender.median(ratios), "x");
        }
    }

    private static String token(RSAKey key) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("metier")
                .subject("0193b0a2-0000-7000-8000-000000000001")
                .claim("roles", List.of("candidate"))
                .claim("sid", "0193b0a2-0000-7000-8000-000000000002")
                .expirationTime(Date.from(Instant.now().plusSeconds(7_200)))
                .build();
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    private static String url(int port) {
        return "http://127.0.0.1:" + port + PATH;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
