package dev.metier.render;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.metier.render.artifact.ForgetArtifacts;
import dev.metier.render.diagram.DiagramDrawer;
import dev.metier.render.document.PdfDocuments;
import dev.metier.typesetting.Typesetter;
import dev.metier.typesetting.TypesettingLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engines, which know nothing of Spring, and the work that happens later. */
@Configuration(proxyBeanMethods = false)
class RenderConfiguration {

    @Bean
    PdfDocuments pdfDocuments(RenderProperties settings) {
        TypesettingLimits most = TypesettingLimits.DEFAULT;
        return new PdfDocuments(new Typesetter(new TypesettingLimits(
                most.characters(),
                most.elements(),
                most.depth(),
                settings.maxPages(),
                most.imagePixels(),
                settings.maxOutput().toBytes(),
                settings.timeout())));
    }

    @Bean
    DiagramDrawer diagramDrawer(RenderProperties settings) {
        return new DiagramDrawer(settings.maxOutput().toBytes());
    }

    @Bean
    RecurringTask<Void> forgetArtifactsTask(ForgetArtifacts forget, RenderProperties settings) {
        return Tasks.recurring("forget-artifacts", FixedDelay.of(settings.forgetEvery()))
                .execute((instance, context) -> forget.run());
    }
}
