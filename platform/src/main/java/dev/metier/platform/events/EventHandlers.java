package dev.metier.platform.events;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ReflectionUtils;

/** The {@link EventConsumer} methods of all beans; refuses to start with one that could not work. */
final class EventHandlers implements SmartInitializingSingleton {

    private final ConfigurableListableBeanFactory beans;
    private List<EventHandler> handlers = List.of();

    EventHandlers(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<EventHandler> found = new ArrayList<>();
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = AutoProxyUtils.determineTargetClass(beans, name);
            if (type != null) {
                Map<Method, EventConsumer> methods =
                        MethodIntrospector.selectMethods(type, (MethodIntrospector.MetadataLookup<EventConsumer>)
                                method -> AnnotatedElementUtils.findMergedAnnotation(method, EventConsumer.class));
                methods.forEach((method, consumer) -> found.add(handler(type, beans.getBean(name), method, consumer)));
            }
        }
        refuseTwins(found);
        handlers = List.copyOf(found);
    }

    boolean isEmpty() {
        return handlers.isEmpty();
    }

    Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        handlers.forEach(handler -> topics.addAll(handler.topics()));
        return topics;
    }

    List<EventHandler> taking(String topic, String type) {
        return handlers.stream().filter(handler -> handler.takes(topic, type)).toList();
    }

    private static EventHandler handler(Class<?> type, Object bean, Method declared, EventConsumer annotation) {
        Class<?>[] parameters = declared.getParameterTypes();
        boolean fits = parameters.length == 1 || (parameters.length == 2 && parameters[1] == EventMeta.class);
        if (!fits) {
            throw refused(declared, "takes one event, and after it an EventMeta if wanted");
        }
        Method method = AopUtils.selectInvocableMethod(declared, bean.getClass());
        ReflectionUtils.makeAccessible(method);
        String consumer = type.getSimpleName();
        if (parameters[0] == CloudEvent.class) {
            if (annotation.topics().length == 0) {
                throw refused(declared, "names the topics of its raw events");
            }
            return new EventHandler(
                    consumer, Set.of(annotation.topics()), EventHandler.EVERY_TYPE, CloudEvent.class, bean, method);
        }
        if (!Event.class.isAssignableFrom(parameters[0]) || annotation.topics().length > 0) {
            throw refused(declared, "takes a record that is an Event, which says its topic itself");
        }
        EventType event = EventFormat.typeOf(parameters[0]);
        return new EventHandler(consumer, Set.of(event.topic()), event.type(), parameters[0], bean, method);
    }

    private static void refuseTwins(List<EventHandler> handlers) {
        Set<List<String>> seen = new HashSet<>();
        for (EventHandler handler : handlers) {
            for (String topic : handler.topics()) {
                if (!seen.add(List.of(handler.consumer(), topic, handler.type()))) {
                    throw refused(handler.method(), "is the second of its class for the same event");
                }
            }
        }
    }

    private static IllegalStateException refused(Method method, String rule) {
        return new IllegalStateException("An @EventConsumer method " + rule + ": " + method);
    }
}
