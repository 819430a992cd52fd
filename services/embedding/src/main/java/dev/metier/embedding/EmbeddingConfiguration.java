package dev.metier.embedding;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.metier.embedding.EmbeddingProperties.EndpointProperties;
import dev.metier.embedding.batch.BatchWorker;
import dev.metier.embedding.batch.ForgetBatches;
import dev.metier.embedding.cache.ForgetVectors;
import dev.metier.embedding.engine.EmbeddingEngine;
import dev.metier.embedding.engine.EngineModel;
import dev.metier.embedding.engine.OnnxEngine;
import dev.metier.embedding.engine.OpenAiEngine;
import dev.metier.embedding.engine.OpenAiSettings;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The engine, which knows nothing of Spring, and the work that happens later. */
@Configuration(proxyBeanMethods = false)
class EmbeddingConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddingEngine embeddingEngine(EmbeddingProperties settings, JsonMapper json) {
        EndpointProperties endpoint = settings.endpoint();
        if (!endpoint.isThere()) {
            return new OnnxEngine(settings.threads(), settings.timeout());
        }
        return new OpenAiEngine(
                new OpenAiSettings(
                        URI.create(endpoint.baseUrl()),
                        new EngineModel(
                                "openai",
                                endpoint.model(),
                                endpoint.dimension(),
                                endpoint.queryPrefix(),
                                endpoint.passagePrefix()),
                        endpoint.apiKey(),
                        endpoint.timeout(),
                        endpoint.retries()),
                json);
    }

    @Bean
    RecurringTask<Void> doBatchesTask(BatchWorker worker, EmbeddingProperties settings) {
        return Tasks.recurring("do-batches", FixedDelay.of(settings.batches().retryEvery()))
                .execute((instance, context) -> worker.wake());
    }

    @Bean
    RecurringTask<Void> forgetTask(ForgetBatches batches, ForgetVectors vectors, EmbeddingProperties settings) {
        return Tasks.recurring("forget-vectors", FixedDelay.of(settings.forgetEvery()))
                .execute((instance, context) -> {
                    batches.run();
                    vectors.run();
                });
    }
}
