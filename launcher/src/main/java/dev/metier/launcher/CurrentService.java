package dev.metier.launcher;

/**
 * The service that a thread works for, so that a log line can say it. Threads and pools of a service are made, directly
 * or not, by the thread that starts it: an inheritable value reaches them all and no service has to know.
 */
final class CurrentService {

    private static final InheritableThreadLocal<String> NAME = new InheritableThreadLocal<>();

    private CurrentService() {}

    static void set(String name) {
        NAME.set(name);
    }

    static String name() {
        String name = NAME.get();
        return name == null ? "launcher" : name;
    }
}
