package org.starhop.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The last line of a start, on a real Tomcat at a free port. */
@ExtendWith(OutputCaptureExtension.class)
class StartMessageTests {

    private TomcatWebServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void namesThePortThatIsActuallyUsed() throws Exception {
        assertThat(address("", null)).isEqualTo("http://localhost:" + server.getPort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void callsThisMachineByItsUsualName(String bound) throws Exception {
        assertThat(address("", InetAddress.getByName(bound))).isEqualTo("http://localhost:" + server.getPort());
    }

    @Test
    void namesTheAddressThatPeopleUse() throws Exception {
        assertThat(address("https://starhop.example.org/", null)).isEqualTo("https://starhop.example.org");
    }

    @Test
    void isTheLastLineOfAStart(CapturedOutput output) {
        try (var context = new SpringApplicationBuilder(Server.class)
                .properties("server.port=0", "spring.config.name=none")
                .run()) {
            String port = context.getEnvironment().getProperty("local.server.port");

            assertThat(output.getOut().strip())
                    .endsWith("Starhop is ready. Open http://localhost:" + port + " in a browser.");
        }
    }

    private String address(String setting, InetAddress bound) {
        var factory = new TomcatServletWebServerFactory(0);
        if (bound != null) {
            factory.setAddress(bound);
        }
        server = (TomcatWebServer) factory.getWebServer();
        server.start();
        return new StartMessage(new OwnAddress(setting)).address(server);
    }

    @Import({OwnAddress.class, StartMessage.class})
    static class Server {

        @Bean
        TomcatServletWebServerFactory tomcat() {
            return new TomcatServletWebServerFactory(0);
        }
    }
}
