package dev.metier.launcher;

import java.util.Locale;

/** The last lines of a start: where to go and who to be. */
final class Welcome {

    private Welcome() {}

    static void say(Platform platform, Options options, Progress progress) {
        double seconds = progress.secondsSinceStart();
        if (options.command() == Options.Command.ENGINES) {
            Endpoints engines = platform.endpoints();
            progress.say(
                    String.format(Locale.ROOT, "Engines are ready after %.1f s. For services elsewhere:", seconds));
            progress.say("  METIER_POSTGRES_URL=" + engines.postgresUrl());
            progress.say("  METIER_KAFKA=" + engines.kafka());
            progress.say("  METIER_S3_ENDPOINT=" + engines.s3());
            progress.say("  METIER_SMTP_HOST=" + engines.smtp().host());
            progress.say("  METIER_SMTP_PORT=" + engines.smtp().port());
            return;
        }
        progress.say(String.format(Locale.ROOT, "Metier is ready after %.1f s: %s", seconds, platform.publicUrl()));
        if (!platform.endpoints().mailPageUrl().isEmpty()) {
            progress.say("  mail      " + platform.publicUrl() + "/dev/mail");
        }
        if (options.everything()) {
            progress.say(
                    "  admin     " + platform.adminEmail() + "  (password: admin.password in " + Secrets.FILE + ")");
        }
    }
}
