package org.starhop.notice.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.notice.push.TestPushService.Arrived;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestFamily;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@StarhopTest
class PushDeliveryTests {

    private static final UUID CHILD = UUID.randomUUID();
    private static final PushMessage MESSAGE =
            new PushMessage("Es hora de una estrella.", CHILD, "reminder", Duration.ofHours(1));

    @Autowired
    Given given;

    @Autowired
    StoredSubscriptions stored;

    @Autowired
    PushEncryption encryption;

    @Autowired
    PushSubscriptions subscriptions;

    @Autowired
    JsonMapper json;

    @TempDir
    Path folder;

    private final TestBrowser browser = new TestBrowser();
    private TestPushService service;
    private PushClient client;
    private PushDelivery delivery;
    private TestFamily family;

    @BeforeEach
    void aBrowserAtAPushService() throws Exception {
        family = given.aClinic().aFamily("Mia");
        service = new TestPushService(folder);
        client = service.client();
        delivery = new PushDelivery(stored, encryption, client, json, List.of(Duration.ZERO, Duration.ZERO));
        subscribe(browser, "one");
    }

    @AfterEach
    void close() throws Exception {
        delivery.stop();
        client.destroy();
        service.close();
    }

    @Test
    void onlyTheBrowserReadsIt() throws Exception {
        push();
        Arrived arrived = service.next();

        JsonNode read = json.readTree(browser.read(arrived.body()));
        assertThat(read.get("text").asString()).isEqualTo("Es hora de una estrella.");
        assertThat(read.get("child").asString()).isEqualTo(CHILD.toString());
        assertThat(new String(arrived.body(), StandardCharsets.ISO_8859_1)).doesNotContain("estrella");
        assertThat(arrived.headers().getFirst("Content-Encoding")).isEqualTo("aes128gcm");
    }

    @Test
    void saysHowLongItIsUsefulAndHowUrgent() throws Exception {
        push();
        Arrived arrived = service.next();

        assertThat(arrived.headers().getFirst("TTL")).isEqualTo("3600");
        assertThat(arrived.headers().getFirst("Urgency")).isEqualTo("high");
        assertThat(arrived.headers().getFirst("Topic")).isEqualTo("reminder");
    }

    @Test
    void signsWithTheKeyThatTheBrowserSubscribedTo() throws Exception {
        push();
        String[] vapid = service.next()
                .headers()
                .getFirst("Authorization")
                .replaceFirst("^vapid ", "")
                .split("\\s*,\\s*");
        String key = vapid[1].replaceFirst("^k=", "");
        String[] token = vapid[0].replaceFirst("^t=", "").split("\\.");
        JsonNode claims = json.readTree(Base64.getUrlDecoder().decode(token[1]));

        assertThat(key).isEqualTo(family.asParent(subscriptions::publicKey));
        assertThat(claims.get("aud").asString()).isEqualTo(service.origin());
        assertThat(claims.get("sub").asString()).isEqualTo("https://starhop.example.org");
        assertThat(Instant.ofEpochSecond(claims.get("exp").asLong()))
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(24)));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(TestBrowser.publicKey(Base64.getUrlDecoder().decode(key)));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token[2]))).isTrue();
    }

    @Test
    void reachesEachBrowserOfThePerson() throws Exception {
        subscribe(new TestBrowser(), "two");
        push();

        service.next();
        service.next();
        assertThat(service.waiting()).isZero();
    }

    @Test
    void forgetsABrowserThatIsGone() throws Exception {
        service.answers(410);
        push();
        service.next();

        await().until(() -> stored.of(family.parent().getId()).isEmpty());
    }

    @Test
    void triesAgainAFewTimesWhenTheServiceIsBusy() throws Exception {
        service.answers(503, 429, 500);
        push();
        service.next();
        service.next();
        service.next();
        pushTo("a later one arrives, so no fourth attempt came before it");

        assertThat(browser.read(service.next().body())).contains("a later one");
        assertThat(stored.of(family.parent().getId())).hasSize(1);
    }

    @Test
    void followsNoRedirect() throws Exception {
        service.answers(307);
        push();
        service.next();
        pushTo("next");

        assertThat(browser.read(service.next().body())).contains("next");
    }

    @Test
    void theProductsOwnClientReachesNothingOnThisMachine() throws Exception {
        client.destroy();
        client = new PushClient(new PushAddresses());
        delivery = new PushDelivery(stored, encryption, client, json, List.of());
        for (String host : List.of("localhost", "127.0.0.1", "[::1]")) {
            String endpoint = service.endpoint("own").replace("localhost", host);
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> client.post(endpoint, java.util.Map.of(), new byte[0]))
                    .isInstanceOf(java.net.UnknownHostException.class);
        }
        assertThat(service.waiting()).isZero();
    }

    private void subscribe(TestBrowser one, String name) {
        stored.put(new PushSubscription(
                one.at(service.endpoint(name)), family.parent().actor(), Instant.EPOCH));
    }

    private void push() {
        delivery.push(family.parent().getId(), MESSAGE);
    }

    private void pushTo(String text) {
        delivery.push(family.parent().getId(), new PushMessage(text, CHILD, "reminder", Duration.ofHours(1)));
    }
}
