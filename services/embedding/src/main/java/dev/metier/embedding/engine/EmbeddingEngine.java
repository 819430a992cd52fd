package dev.metier.embedding.engine;

import java.util.List;

/** Makes vectors. */
public interface EmbeddingEngine extends AutoCloseable {

    EngineModel model();

    /**
     * One vector for each input, in order. The same input always has the same vector, whatever stands beside it.
     *
     * @param inputs 1 to 64, as {@link EngineModel#input} makes them
     * @throws EngineUnavailable in bounded time, where there will be none
     */
    List<Embedding> embed(List<String> inputs);

    @Override
    void close();
}
