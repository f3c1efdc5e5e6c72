package org.starhop.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.starhop.faults.TargetProcess;

/**
 * A reverse proxy in front of the product, with the sample that docs/operations.md names, on another port and
 * certificate.
 */
enum ReverseProxy {
    NGINX("nginx") {
        @Override
        List<String> command(Path program, Path folder, Path sample) throws IOException {
            Path main = Files.writeString(folder.resolve("main.conf"), """
                    daemon off;
                    user root;
                    pid %1$s/nginx.pid;
                    error_log stderr;
                    events {}
                    http {
                        access_log off;
                        client_body_temp_path %1$s/body;
                        proxy_temp_path %1$s/proxy;
                        fastcgi_temp_path %1$s/fastcgi;
                        uwsgi_temp_path %1$s/uwsgi;
                        scgi_temp_path %1$s/scgi;
                        include %2$s;
                    }
                    """.formatted(folder, sample));
            return List.of(program.toString(), "-p", folder.toString(), "-e", "stderr", "-c", main.toString());
        }

        @Override
        String adapted(String sample, int port, int product, Path folder) {
            return sample.replace("listen 443 ssl", "listen 127.0.0.1:" + port + " ssl")
                    .replace("listen 80;", "listen 127.0.0.1:" + (port + 1) + ";")
                    .replace("127.0.0.1:8080", "127.0.0.1:" + product)
                    .replace("/etc/letsencrypt/live/starhop.example.org/fullchain.pem", folder + "/certificate.pem")
                    .replace("/etc/letsencrypt/live/starhop.example.org/privkey.pem", folder + "/key.pem")
                    .replace("server_name starhop.example.org", "server_name localhost");
        }

        @Override
        Path sample() {
            return Path.of("docs", "proxy", "nginx.conf");
        }
    },
    CADDY("caddy") {
        @Override
        List<String> command(Path program, Path folder, Path sample) {
            return List.of(program.toString(), "run", "--config", sample.toString(), "--adapter", "caddyfile");
        }

        @Override
        String adapted(String sample, int port, int product, Path folder) {
            String here = "https://localhost:%d {\n\tbind 127.0.0.1\n\ttls %s/certificate.pem %s/key.pem"
                    .formatted(port, folder, folder);
            return "{\n\tadmin off\n\tauto_https disable_redirects\n}\n"
                    + sample.replace("starhop.example.org {", here).replace("127.0.0.1:8080", "127.0.0.1:" + product);
        }

        @Override
        Path sample() {
            return Path.of("docs", "proxy", "Caddyfile");
        }
    };

    private final String program;

    ReverseProxy(String program) {
        this.program = program;
    }

    abstract List<String> command(Path program, Path folder, Path sample) throws IOException;

    /** Returns the sample with nothing changed but ports, names, and certificates. */
    abstract String adapted(String sample, int port, int product, Path folder);

    abstract Path sample();

    /** Starts it. If it is not installed, the test is skipped and says so, but in CI that is an error. */
    TargetProcess start(int port, int product, Path folder) throws IOException, InterruptedException {
        Optional<Path> installed = installed();
        if (Boolean.parseBoolean(System.getenv("STARHOP_BROWSER_REQUIRED")) && installed.isEmpty()) {
            throw new IllegalStateException("The proxy tests need " + program + " on the PATH");
        }
        assumeTrue(installed.isPresent(), "Proxy tests are skipped: no " + program + " on the PATH");
        Path sample = Files.writeString(
                folder.resolve(program + ".sample"), adapted(Files.readString(sample()), port, product, folder));
        TargetProcess process = TargetProcess.start(
                command(installed.get(), folder, sample),
                Map.of("HOME", folder.toString()),
                folder.resolve(program + ".log"),
                line -> {});
        awaitAnswer(process, port);
        return process;
    }

    private void awaitAnswer(TargetProcess process, int port) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < end && process.isAlive()) {
            try (Socket there = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                process.let(50);
            }
        }
        throw new IllegalStateException(program + " did not start; see its log");
    }

    private Optional<Path> installed() {
        return Stream.of((System.getenv("PATH") + ":/usr/sbin").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
