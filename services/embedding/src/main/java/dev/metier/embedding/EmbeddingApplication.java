package dev.metier.embedding;

import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;

/** Texts to vectors, by a model in the process or an endpoint. */
@MetierService(name = "embedding")
public class EmbeddingApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(EmbeddingApplication.class, arguments);
    }
}
