package dev.metier.users;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CreateUser;
import dev.metier.contracts.users.UserCreated;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets people come into being as identity does: by a command. */
public final class People {

    private final TestEvents events;

    public People(TestEvents events) {
        this.events = events;
    }

    /** A registered person with an address of their own. */
    public UserId register(String name, String role) {
        UserId id = UserId.create();
        register(new CreateUser(id, addressOf(id), name, role));
        return id;
    }

    /** Some registered people, waited for together. */
    public List<UserId> register(int count, String role) {
        List<UserId> ids = Stream.generate(UserId::create).limit(count).toList();
        ids.forEach(id -> events.publish(new CreateUser(id, addressOf(id), "Person " + id, role)));
        Set<String> keys = ids.stream().map(UserId::toString).collect(Collectors.toSet());
        events.awaitRaw(
                "user-events", event -> event.type().equals("user.created") && keys.contains(event.subject()), count);
        return ids;
    }

    /** Sends the command and waits for the profile. */
    public void register(CreateUser command) {
        events.publish(command);
        events.await(UserCreated.class, created -> created.userId().equals(command.userId()));
    }

    public static String addressOf(UserId id) {
        return id + "@example.org";
    }

    /** A company of an unused name, founded by the caller of the api. */
    public static CompanyId found(TestApi api) {
        Answer answer = api.post("/api/v1/companies", Map.of("name", "Company " + UUID.randomUUID()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return CompanyId.of(answer.json().path("id").asString());
    }
}
