package dev.metier.platform.events;

import java.util.Set;

/** The log of whole topics, for what is made of all events there ever were and can be made of them again. */
public final class EventLog {

    private final String service;
    private final Broker broker;
    private final Topics topics;
    private final EventFormat format;
    private final EventsProperties properties;

    EventLog(String service, Broker broker, Topics topics, EventFormat format, EventsProperties properties) {
        this.service = service;
        this.broker = broker;
        this.topics = topics;
        this.format = format;
        this.properties = properties;
    }

    /**
     * A reader, which its owner starts and stops.
     *
     * @param name tells it from other readers of the service
     * @param names topics that are read, all partitions of them
     */
    public EventLogReader reader(String name, Set<String> names, EventLogHandler handler) {
        return new EventLogReader(
                service + "-" + name,
                names,
                handler,
                () -> {
                    topics.ensure(names);
                    return broker.logConsumer(name, properties.batchSize());
                },
                format,
                properties);
    }
}
