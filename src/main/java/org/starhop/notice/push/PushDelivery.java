package org.starhop.notice.push;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Pushes to all browsers of a person, on threads of its own, a few times if a push service is busy. */
@Component
public class PushDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(PushDelivery.class);

    private final StoredSubscriptions subscriptions;
    private final PushEncryption encryption;
    private final PushClient client;
    private final JsonMapper json;
    private final List<Duration> pauses;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    PushDelivery(StoredSubscriptions subscriptions, PushEncryption encryption, PushClient client, JsonMapper json) {
        this(subscriptions, encryption, client, json, List.of(Duration.ofSeconds(5), Duration.ofSeconds(60)));
    }

    /** @param pauses how long to wait before each further attempt */
    PushDelivery(
            StoredSubscriptions subscriptions,
            PushEncryption encryption,
            PushClient client,
            JsonMapper json,
            List<Duration> pauses) {
        this.subscriptions = subscriptions;
        this.encryption = encryption;
        this.client = client;
        this.json = json;
        this.pauses = List.copyOf(pauses);
    }

    /** What the service worker reads. */
    private record Payload(String text, String child, String topic) {}

    /** Pushes to whatever browsers this person has, and returns at once. */
    public void push(UUID accountId, PushMessage message) {
        threads.execute(() -> pushToAll(accountId, message));
    }

    void pushToAll(UUID accountId, PushMessage message) {
        try {
            subscriptions.of(accountId).forEach(target -> threads.execute(() -> push(target, message)));
        } catch (DataAccessException away) {
            LOG.warn("Cannot read where to push to", away);
        }
    }

    private void push(PushTarget target, PushMessage message) {
        byte[] text = json.writeValueAsBytes(
                new Payload(message.text(), message.childId().toString(), message.topic()));
        for (int attempt = 0; ; attempt++) {
            PushAnswer answer = attempt(target, message, text);
            if (answer == PushAnswer.GONE) {
                subscriptions.remove(target.id());
            }
            if (answer != PushAnswer.LATER || attempt == pauses.size()) {
                LOG.debug("Push to {}: {}", target.id(), answer);
                return;
            }
            try {
                Thread.sleep(pauses.get(attempt));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private PushAnswer attempt(PushTarget target, PushMessage message, byte[] text) {
        try {
            return PushAnswer.of(client.post(
                    target.endpoint(),
                    encryption.headers(target, message.useful(), message.topic()),
                    encryption.body(target, text)));
        } catch (IOException unreachable) {
            LOG.debug("Push to {} did not arrive", target.id(), unreachable);
            return PushAnswer.LATER;
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
