package dev.metier.platform.test;

import java.net.URI;
import java.nio.file.Files;
import java.util.Properties;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.springframework.util.function.SingletonSupplier;

/** One object store per JVM that speaks the S3 protocol over a temporary folder. */
public final class TestStorage {

    public static final String ACCESS_KEY = "test-access";
    public static final String SECRET_KEY = "test-secret";

    private static final SingletonSupplier<S3Proxy> SERVER = SingletonSupplier.of(TestStorage::start);

    private TestStorage() {}

    /** The value for {@code metier.storage.endpoint}. */
    public static URI endpoint() {
        return URI.create("http://127.0.0.1:" + SERVER.obtain().getPort());
    }

    private static S3Proxy start() {
        Properties properties = new Properties();
        properties.setProperty("s3proxy.endpoint", "http://127.0.0.1:0");
        properties.setProperty("s3proxy.authorization", "aws-v2-or-v4");
        properties.setProperty("s3proxy.identity", ACCESS_KEY);
        properties.setProperty("s3proxy.credential", SECRET_KEY);
        try {
            S3Proxy server = S3Proxy.Builder.fromProperties(properties)
                    .blobStore(new FilesystemNio2BlobStore(
                            Files.createTempDirectory("test-storage").toString()))
                    .build();
            server.start();
            return server;
        } catch (Exception failure) {
            throw new IllegalStateException("the object store does not start", failure);
        }
    }
}
