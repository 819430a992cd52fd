package dev.metier.embedding.engine;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * BAAI/bge-small-en-v1.5, quantised to 8 bits: BERT whose first token stands for the text. It reads one text at a time, because
 * its scale is found anew for each run: in a batch a vector would depend on the texts beside it.
 */
final class SentenceModel implements AutoCloseable {

    static final EngineModel MODEL = new EngineModel(
            "onnx", "bge-small-en-v1.5-q", 384, "Represent this sentence for searching relevant passages: ", "");

    private static final int MOST_TOKENS = 512;
    private static final long END = 102; // [SEP]

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;

    private SentenceModel(HuggingFaceTokenizer tokenizer, OrtSession session) {
        this.tokenizer = tokenizer;
        this.session = session;
    }

    /** Reads the model, which takes a while. */
    static SentenceModel load() {
        // the tokenizer's library would ask the network where it runs
        System.setProperty("ai.djl.offline", "true");
        try (InputStream words = resource("/bge-small-en-v1.5-q-tokenizer.json");
                InputStream weights = resource("/bge-small-en-v1.5-q.onnx");
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1); // each of our threads reads a text of its own
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false); // it would keep the memory of the longest text for good
            OrtSession session = OrtEnvironment.getEnvironment().createSession(weights.readAllBytes(), options);
            return new SentenceModel(
                    HuggingFaceTokenizer.newInstance(words, Map.of("padding", "false", "truncation", "false")),
                    session);
        } catch (IOException | OrtException e) {
            throw new IllegalStateException("The embedding model cannot be loaded", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SentenceModel.class.getResourceAsStream(name), name);
    }

    Embedding embed(String input) {
        long[] tokens = tokenizer.encode(input, true, false).getIds();
        boolean isCut = tokens.length > MOST_TOKENS;
        return Embedding.of(run(isCut ? cut(tokens) : tokens), isCut);
    }

    private static long[] cut(long[] tokens) {
        long[] first = Arrays.copyOf(tokens, MOST_TOKENS);
        first[MOST_TOKENS - 1] = END;
        return first;
    }

    private float[] run(long[] tokens) {
        long[] ones = new long[tokens.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = tensor(tokens);
                OnnxTensor attention = tensor(ones);
                OnnxTensor types = tensor(new long[tokens.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
            float[] first = new float[MODEL.dimension()];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(first);
            return first;
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model failed", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model cannot be closed", e);
        }
        tokenizer.close();
    }
}
