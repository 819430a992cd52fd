package dev.metier.cv.reading;

import dev.metier.contracts.ErrorCode;
import dev.metier.cv.isolation.Alarm;
import dev.metier.cv.isolation.ChildProcess;
import dev.metier.cv.isolation.ChildProcesses;
import dev.metier.cv.isolation.Frame;
import dev.metier.cv.parsing.FileType;
import dev.metier.cv.parsing.ParsedResume;
import dev.metier.cv.parsing.Recognition;
import dev.metier.cv.parsing.UnreadableFile;
import dev.metier.cv.parsing.document.PagePicture;
import dev.metier.platform.errors.MetierException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads files in a few processes of their own, with limits on time and memory: a file that crashes, loops or is hungry takes
 * down its reader, never the service.
 */
public final class IsolatedReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IsolatedReader.class);
    private static final int WAITING = 16;
    private static final Duration LONGEST_START = Duration.ofSeconds(30);

    /** A reader that is killed from outside is no fault of the file: it gets a second one. */
    private static final int ATTEMPTS = 2;

    private final ChildProcesses processes;
    private final Duration timeout;
    private final Recognition recognition;
    private final Semaphore places;
    private final JsonMapper json = JsonMapper.builder().build();

    public IsolatedReader(ReaderSettings settings) {
        this(settings, ReaderCommand.of(settings.limits(), settings.heapBytes(), settings.recognition()));
    }

    IsolatedReader(ReaderSettings settings, ReaderCommand command) {
        this.processes = new ChildProcesses(command.child(), LONGEST_START, settings.idle());
        this.timeout = settings.limits().timeout();
        this.recognition = settings.recognition();
        this.places = new Semaphore(settings.readers(), true);
    }

    /** What the file says; an {@code UnreadableFile} says why not. */
    public ParsedResume read(byte[] file) {
        try {
            return parsed(ask(new Frame(Frame.Kind.READ, file), timeout));
        } catch (UnreadableFile refusal) {
            boolean isPicture = refusal.code() == ErrorCode.NO_TEXT_FOUND && FileType.of(file) == FileType.PDF;
            if (!isPicture || !recognition.isOn()) {
                throw refusal;
            }
            return parsed(ask(new Frame(Frame.Kind.RECOGNISE, file), recognition.timeout()));
        }
    }

    private ParsedResume parsed(Frame answer) {
        return json.readValue(answer.content(), ParsedResume.class);
    }

    /**
     * A page of a PDF as a picture; empty where it has no such page.
     *
     * @param page counted from 1
     */
    public Optional<PagePicture> draw(byte[] file, int page) {
        return Pictures.picture(ask(Pictures.request(file, page), timeout));
    }

    private Frame ask(Frame request, Duration time) {
        takePlace();
        try {
            Frame answer = answer(request, time);
            return switch (answer.kind()) {
                case DONE -> answer;
                case REFUSED -> throw ReaderWork.refusal(answer);
                default -> {
                    LOG.warn("A file could not be read: {}", new String(answer.content(), StandardCharsets.UTF_8));
                    throw UnreadableFile.damaged();
                }
            };
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.getQueueLength() >= WAITING || !places.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new MetierException(
                        ErrorCode.SERVICE_UNAVAILABLE, "Many files are being read. Try again in a few seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MetierException(
                    ErrorCode.SERVICE_UNAVAILABLE, "The service is stopping. Try again in a few seconds.");
        }
    }

    private ChildProcess take() {
        try {
            return processes.take();
        } catch (IOException e) {
            LOG.error("No reader process could be started: {}", e.getMessage());
            throw new MetierException(
                    ErrorCode.SERVICE_UNAVAILABLE, "Files cannot be read at the moment. Try again in a minute.");
        }
    }

    private Frame answer(Frame request, Duration time) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            ChildProcess process = take();
            Alarm alarm = processes.killAfter(process, time);
            try {
                Frame answer = process.ask(request);
                alarm.stop();
                processes.giveBack(process);
                return answer;
            } catch (IOException e) {
                alarm.stop();
                process.kill();
                if (alarm.rang()) {
                    throw new UnreadableFile(
                            ErrorCode.READING_TOOK_TOO_LONG,
                            "Reading the file took too long. Save it in a simpler form and upload it anew.");
                }
                if (process.ranOutOfMemory()) {
                    throw new UnreadableFile(
                            ErrorCode.FILE_EXPANDS_TOO_FAR, "The file needs too much memory to be read.");
                }
                LOG.warn("A reader process ended while it was reading a file (attempt {} of {}).", attempt, ATTEMPTS);
            }
        }
        throw UnreadableFile.damaged();
    }

    @Override
    public void close() {
        processes.close();
    }
}
