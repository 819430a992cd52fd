package dev.metier.platform.storage;

import dev.metier.contracts.ErrorCode;
import dev.metier.platform.errors.MetierException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** {@link ObjectStorage} over any S3. The bucket is made on first use. */
final class S3ObjectStorage implements ObjectStorage, AutoCloseable {

    private final S3Client s3;
    private final S3Presigner presigner;
    private final String bucket;
    private final Duration lifetime;
    private final Clock clock;
    private final AtomicBoolean bucketExists = new AtomicBoolean();

    S3ObjectStorage(S3Client s3, S3Presigner presigner, String bucket, Duration lifetime, Clock clock) {
        this.s3 = s3;
        this.presigner = presigner;
        this.bucket = bucket;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    @Override
    public void put(String key, byte[] content, String contentType) {
        reach(() -> {
            ensureBucket();
            return s3.putObject(
                    put -> put.bucket(bucket).key(key).contentType(contentType), RequestBody.fromBytes(content));
        });
    }

    @Override
    public byte[] get(String key) {
        return reach(() -> {
            try {
                return s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArray();
            } catch (NoSuchKeyException e) {
                throw MetierException.notFound("file");
            }
        });
    }

    @Override
    public void delete(String key) {
        reach(() -> {
            ensureBucket();
            return s3.deleteObject(delete -> delete.bucket(bucket).key(key));
        });
    }

    @Override
    public Link download(String key, String fileName) {
        String disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
        var presigned = presigner.presignGetObject(request -> request.signatureDuration(lifetime)
                .getObjectRequest(get -> get.bucket(bucket).key(key).responseContentDisposition(disposition)));
        return new Link(URI.create(presigned.url().toString()), clock.instant().plus(lifetime));
    }

    @Override
    public Link upload(String key, String contentType) {
        reach(() -> {
            ensureBucket();
            return bucket;
        });
        var presigned = presigner.presignPutObject(request -> request.signatureDuration(lifetime)
                .putObjectRequest(put -> put.bucket(bucket).key(key).contentType(contentType)));
        return new Link(URI.create(presigned.url().toString()), clock.instant().plus(lifetime));
    }

    @Override
    public void close() {
        s3.close();
        presigner.close();
    }

    private void ensureBucket() {
        if (bucketExists.get()) {
            return;
        }
        try {
            s3.createBucket(create -> create.bucket(bucket));
        } catch (BucketAlreadyOwnedByYouException | BucketAlreadyExistsException e) {
            // another instance was first
        }
        bucketExists.set(true);
    }

    private static <T> T reach(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new StorageUnavailable(e);
        }
    }

    /** The object store did not do what it was asked. */
    static final class StorageUnavailable extends MetierException {

        private static final long serialVersionUID = 1;

        StorageUnavailable(SdkException cause) {
            super(
                    ErrorCode.SERVICE_UNAVAILABLE,
                    "Files cannot be stored or read at the moment. Try again in a few seconds.");
            initCause(cause);
        }
    }
}
