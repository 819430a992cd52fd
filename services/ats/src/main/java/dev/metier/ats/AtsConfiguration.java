package dev.metier.ats;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.metier.ats.check.CvChecker;
import dev.metier.ats.report.ReportInput;
import dev.metier.ats.report.StoredCheck;
import dev.metier.ats.report.WaitingChecks;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.platform.data.JsonbTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The few beans that are not components of a feature. */
@Configuration(proxyBeanMethods = false)
class AtsConfiguration {

    @Bean
    CvChecker cvChecker() {
        return new CvChecker(Taxonomy.starter());
    }

    @Bean
    JsonbTypes jsonbTypes() {
        return JsonbTypes.of(StoredCheck.class, ReportInput.class);
    }

    @Bean
    RecurringTask<Void> waitingChecksTask(WaitingChecks waiting, AtsProperties settings) {
        return Tasks.recurring("waiting-checks", FixedDelay.of(settings.retryEvery()))
                .execute((instance, context) -> waiting.doAll());
    }
}
