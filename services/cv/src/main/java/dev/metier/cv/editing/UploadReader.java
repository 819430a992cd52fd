package dev.metier.cv.editing;

import dev.metier.contracts.ErrorCode;
import dev.metier.cv.CvProperties;
import dev.metier.cv.parsing.CvParser;
import dev.metier.cv.parsing.ParsedResume;
import dev.metier.cv.parsing.UnreadableFile;
import dev.metier.platform.errors.MetierException;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads files on a few threads of its own, with a limit on time, so that no file can hold up the service. */
@Component
class UploadReader implements DisposableBean {

    private static final int WAITING = 16;
    private static final long STACK = 4L << 20;

    private final CvParser parser;
    private final CvProperties settings;
    private final ThreadPoolExecutor readers;

    UploadReader(CvParser parser, CvProperties settings) {
        this.parser = parser;
        this.settings = settings;
        this.readers = new ThreadPoolExecutor(
                settings.readers(),
                settings.readers(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                work -> Thread.ofPlatform()
                        .daemon()
                        .name("cv-reader")
                        .stackSize(STACK)
                        .unstarted(work));
        readers.allowCoreThreadTimeOut(true);
    }

    ParsedResume read(byte[] file) {
        Future<ParsedResume> result = submit(file);
        try {
            return result.get(settings.readTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new UnreadableFile(
                    ErrorCode.READING_TOOK_TOO_LONG,
                    "Reading the file took too long. Save it in a simpler form and upload it anew.");
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new MetierException(
                    ErrorCode.SERVICE_UNAVAILABLE, "The service is stopping. Try again in a few seconds.");
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        }
    }

    private Future<ParsedResume> submit(byte[] file) {
        try {
            return readers.submit(() -> parser.parse(file));
        } catch (RejectedExecutionException e) {
            throw new MetierException(
                    ErrorCode.SERVICE_UNAVAILABLE, "Many files are being read. Try again in a few seconds.");
        }
    }

    /** A file that brings a reader to its limits is a bad file, not a failure of ours. */
    private static RuntimeException failure(Throwable cause) {
        return switch (cause) {
            case MetierException refused -> refused;
            case StackOverflowError nested -> UnreadableFile.damaged();
            case OutOfMemoryError tooMuch ->
                new UnreadableFile(ErrorCode.FILE_EXPANDS_TOO_FAR, "The file needs too much memory to be read.");
            case RuntimeException other -> other;
            default -> new IllegalStateException(cause);
        };
    }

    @Override
    public void destroy() {
        readers.shutdownNow();
    }
}
