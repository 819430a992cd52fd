package dev.metier.launcher;

import dev.metier.platform.MetierApplication;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts one service on its own class path and prints the names of its beans; run as a process of its own. */
final class BeanNames {

    static final String PREFIX = "bean ";

    private BeanNames() {}

    /** Prints the names; the first argument is the application class. Its settings come from the environment, so that no list shows secrets. */
    public static void main(String... arguments) throws Exception {
        Class<?> application = Class.forName(arguments[0]);
        String[] settings = System.getenv().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("setting:"))
                .map(Map.Entry::toString)
                .map(entry -> "--" + entry.substring("setting:".length()))
                .toArray(String[]::new);
        try (ConfigurableApplicationContext context = builder(application).run(settings)) {
            Arrays.stream(context.getBeanDefinitionNames()).forEach(name -> System.out.println(PREFIX + name));
        }
        System.exit(0);
    }

    /** The gateway brings a builder of its own. */
    private static SpringApplicationBuilder builder(Class<?> application) throws ReflectiveOperationException {
        for (Method method : application.getMethods()) {
            if (method.getName().equals("builder")) {
                return (SpringApplicationBuilder) method.invoke(null);
            }
        }
        return MetierApplication.builder(application);
    }
}
