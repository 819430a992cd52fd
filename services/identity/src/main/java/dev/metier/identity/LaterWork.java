package dev.metier.identity;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Schedules work together with the transaction, and wakes the scheduler when it commits. */
@Component
public class LaterWork {

    // A provider, because the scheduler knows the tasks and some of them schedule others.
    private final ObjectProvider<Scheduler> scheduler;

    LaterWork(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    public void schedule(TaskDescriptor<Void> task, UUID subject, Instant at) {
        Scheduler known = scheduler.getObject();
        known.schedule(task.instance(subject.toString()).build(), at);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.triggerCheckForDueExecutions();
            }
        });
    }
}
