package dev.metier.cv.reading;

import dev.metier.contracts.ErrorCode;
import dev.metier.cv.isolation.Frame;
import dev.metier.cv.parsing.CvParser;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.Recognition;
import dev.metier.cv.parsing.UnreadableFile;
import dev.metier.cv.parsing.document.PagePainter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What a reader process does with a request; whatever a file causes, there is an answer. */
final class ReaderWork {

    private static final int TOLD_FRAMES = 8;

    private final CvParser parser;
    private final PagePainter painter;
    private final JsonMapper json = JsonMapper.builder().build();

    private final Recognition recognition;

    ReaderWork(ReadingLimits limits, Recognition recognition) {
        this.recognition = recognition;
        this.parser = new CvParser(limits);
        this.painter = new PagePainter(limits);
    }

    Frame answer(Frame request) {
        try {
            return switch (request.kind()) {
                case READ -> new Frame(Frame.Kind.DONE, json.writeValueAsBytes(parser.parse(request.content())));
                case RECOGNISE ->
                    new Frame(
                            Frame.Kind.DONE, json.writeValueAsBytes(parser.recognise(request.content(), recognition)));
                case DRAW -> Pictures.answer(painter.draw(Pictures.file(request), Pictures.page(request)));
                default -> throw new IllegalArgumentException(request.kind().name());
            };
        } catch (UnreadableFile refusal) {
            return refused(refusal);
        } catch (StackOverflowError nested) {
            return refused(UnreadableFile.damaged());
        } catch (RuntimeException failure) {
            return new Frame(Frame.Kind.FAILED, where(failure).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Frame refused(UnreadableFile refusal) {
        String content = refusal.code().name() + "\n" + refusal.detail();
        return new Frame(Frame.Kind.REFUSED, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The refusal that a frame tells of. */
    static UnreadableFile refusal(Frame frame) {
        String content = new String(frame.content(), StandardCharsets.UTF_8);
        int end = content.indexOf('\n');
        return new UnreadableFile(ErrorCode.valueOf(content.substring(0, end)), content.substring(end + 1));
    }

    /** Class and place without the message, which could hold words of the CV. */
    private static String where(RuntimeException failure) {
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .limit(TOLD_FRAMES)
                        .map(frame -> " at " + frame)
                        .collect(Collectors.joining());
    }
}
