package dev.metier.vectors;

import dev.metier.contracts.embedding.EmbeddingApi;
import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;
import dev.metier.platform.clients.UsesClients;

/** Chunks of documents, found by words and by meaning. */
@MetierService(name = "vectors")
@UsesClients(EmbeddingApi.class)
public class VectorsApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(VectorsApplication.class, arguments);
    }
}
