package dev.metier.applications.application;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.metier.applications.ApplicationsProperties;
import dev.metier.contracts.ats.AnalyzeCv;
import dev.metier.contracts.ats.AtsApi;
import dev.metier.contracts.ats.AtsReportView;
import dev.metier.contracts.ats.CvCheck;
import dev.metier.contracts.cv.AnalysisMode;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.platform.security.CallerScope;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Has an application checked against its posting, soon after it came and as often as it takes. */
@Configuration(proxyBeanMethods = false)
class CheckApplication {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("check-application");

    private static final Logger log = LoggerFactory.getLogger(CheckApplication.class);
    private static final double SLOWER_EACH_TIME = 1.5;

    @Bean
    OneTimeTask<Void> checkApplicationTask(
            ApplicationsProperties settings,
            CallerScope scope,
            AtsApi ats,
            Applications applications,
            CheckResults results,
            TransactionTemplate transactions) {
        return Tasks.oneTime(TASK)
                .onFailure(FailureHandler.<Void>maxRetries(settings.checkRetries())
                        .withBackoff(settings.checkBackoff(), SLOWER_EACH_TIME)
                        .thenRemove())
                .execute((instance, context) -> scope.runAsService(
                        () -> check(ApplicationId.of(instance.getId()), ats, applications, results, transactions)));
    }

    private static void check(
            ApplicationId id,
            AtsApi ats,
            Applications applications,
            CheckResults results,
            TransactionTemplate transactions) {
        Optional<AnalyzeCv> request =
                transactions.execute(transaction -> applications.findById(id).map(CheckApplication::request));
        if (request == null || request.isEmpty()) {
            return;
        }
        AtsReportView report = ats.analyze(request.get()).getBody();
        CvCheck check = report == null ? null : report.check();
        if (check == null) {
            throw new IllegalStateException("the check of application " + id + " has no result");
        }
        transactions.executeWithoutResult(transaction -> results.keep(id, check));
        log.debug("application {} was checked", id);
    }

    private static AnalyzeCv request(Application application) {
        LocalDate day = application.submittedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        Snapshot sent = application.snapshot();
        return new AnalyzeCv(
                null, sent.resume(), application.jobId(), null, AnalysisMode.SYNC, day, sent.original(), null);
    }
}
