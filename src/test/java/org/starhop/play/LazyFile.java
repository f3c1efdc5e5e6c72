package org.starhop.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database in a file, as in the product, except that H2 writes nothing by itself for an hour: whatever nobody waited
 * for is always lost when the power is cut, and not only with bad luck.
 */
class LazyFile implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String OPTIONS =
            ";WRITE_DELAY=3600000;RETENTION_TIME=0;COMPRESS=TRUE;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // The pool must not hand out a connection that died within this millisecond, which 0 would still allow.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "-1");
        TestPropertyValues.of(
                        "starhop.data=target/test-data",
                        "spring.datasource.url=jdbc:h2:file:" + folder().resolve("starhop") + OPTIONS,
                        "spring.datasource.username=sa",
                        "spring.datasource.password=",
                        // Connections are created on demand, so that none is being created while the power is cut.
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.datasource.hikari.connection-test-query=select 1")
                .applyTo(context);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "killed").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
