package dev.metier.launcher.engines;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The S3 protocol over a folder: a bucket is a folder, an object is a file. */
public final class ObjectStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ObjectStore.class);
    private static final int THREADS = 16;

    private final S3Proxy proxy;
    private final URI endpoint;

    private ObjectStore(S3Proxy proxy, URI endpoint) {
        this.proxy = proxy;
        this.endpoint = endpoint;
    }

    public static ObjectStore start(Path data, List<String> buckets, int port, String accessKey, String secretKey)
            throws IOException {
        Files.createDirectories(data);
        for (String bucket : buckets) {
            Files.createDirectories(data.resolve(bucket));
        }
        URI endpoint = URI.create("http://127.0.0.1:" + port);
        S3Proxy proxy = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(data.toString()))
                .endpoint(endpoint)
                .awsAuthentication(AuthenticationType.AWS_V4, accessKey, secretKey)
                .jettyMaxThreads(THREADS)
                .build();
        try {
            proxy.start();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the object store does not start", e);
        }
        return new ObjectStore(proxy, endpoint);
    }

    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception e) {
            LOG.warn("The object store did not stop cleanly", e);
        }
    }
}
