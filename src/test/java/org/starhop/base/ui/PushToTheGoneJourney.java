package org.starhop.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.SpringServlet;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.starhop.testing.TestApplication;
import org.starhop.testing.TestDatabase;

/**
 * Pages are left while updates for them are on their way: that happens all day, and nobody needs to see it in the log.
 */
@Tag("faults")
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "server.address=127.0.0.1"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestApplication.class)
class PushToTheGoneJourney {

    private static final int PAGES = 30;
    private static final String NEWS = "x".repeat(300_000);

    @Autowired
    private ServletRegistrationBean<SpringServlet> vaadin;

    @LocalServerPort
    private int port;

    private final BlockingQueue<UI> opened = new LinkedBlockingQueue<>();

    @Test
    void aPageThatIsLeftLeavesNoErrorInTheLog(CapturedOutput log) throws Exception {
        var listening = vaadin.getServlet().getService().addUIInitListener(init -> opened.add(init.getUI()));
        for (int page = 0; page < PAGES; page++) {
            leaveWhileNewsCome();
        }
        listening.remove();
        assertThat(log.getOut()).doesNotContain("Exception in push connection").doesNotContain(" ERROR ");
    }

    private void leaveWhileNewsCome() throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String page = browser.send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + port + "/?v-r=init&location=login&query="))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        UI ui = opened.poll(10, TimeUnit.SECONDS);
        assertThat(ui).isNotNull();
        WebSocket socket = browser.newWebSocketBuilder()
                .buildAsync(
                        URI.create("ws://localhost:" + port + "/VAADIN/push?v-r=push&v-uiId=" + named("v-uiId", page)
                                + "&v-pushId=" + named("Vaadin-Push-ID", page)
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                                + "&X-atmo-protocol=true&Content-Type=application/json"),
                        new WebSocket.Listener() {})
                .get(10, TimeUnit.SECONDS);
        await().dontCatchUncaughtExceptions()
                .until(() -> ui.getInternals().getPushConnection().isConnected());
        for (int news = 0; news < 4; news++) {
            ui.access(() -> ui.getPage().executeJs("return $0.length", NEWS));
        }
        socket.abort();
        for (int news = 0; news < 4; news++) {
            ui.access(() -> ui.getPage().executeJs("return $0.length", NEWS));
        }
        await().dontCatchUncaughtExceptions()
                .until(() -> !ui.getInternals().getPushConnection().isConnected());
    }

    private static String named(String name, String page) {
        Matcher found = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(page);
        assertThat(found.find()).as(name + " in " + page).isTrue();
        return found.group(1);
    }
}
