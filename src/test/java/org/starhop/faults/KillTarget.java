package org.starhop.faults;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.starhop.StarhopApplication;

/**
 * The application as it is shipped, in a process that may be killed at any moment. Properties give it a file of
 * families (created if missing), a file of acknowledgments to check, and whether people write inside it.
 */
public final class KillTarget {

    static final String FAMILIES = "starhop.kill.families";
    static final String CHECK = "starhop.kill.check";
    static final String EVERYTHING = "starhop.kill.everything";
    static final String WRITE = "starhop.kill.write";
    static final String HOW_MANY = "starhop.kill.how-many";

    private KillTarget() {}

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(StarhopApplication.class, Added.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("productOnly", new ProductOnly()));
        String[] all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = "--starhop.star-days=" + Tablet.STAR_DAYS;
        application.run(all);
    }

    /** What the test adds to the product. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Added {

        @Bean
        ApplicationRunner work(ApplicationContext context, Environment environment, JdbcClient database) {
            return arguments -> {
                PrintStream out = System.out;
                Path file = Path.of(environment.getRequiredProperty(FAMILIES));
                if (!Files.exists(file)) {
                    TargetFamily.found(context, file, environment.getProperty(HOW_MANY, Integer.class, 2));
                }
                check(environment, new Audit(database), out);
            };
        }

        /** Reports when the product is ready, after everything it does at startup. */
        @Bean
        ApplicationListener<ApplicationReadyEvent> ready(ApplicationContext context, Environment environment) {
            return event -> {
                PrintStream out = System.out;
                out.println("READY " + environment.getRequiredProperty("local.server.port"));
                if (environment.getProperty(WRITE, Boolean.class, false)) {
                    List<TargetFamily> families = TargetFamily.read(Path.of(environment.getRequiredProperty(FAMILIES)));
                    new Writers(context, families.size(), out).begin(families);
                }
            };
        }

        private static void check(Environment environment, Audit audit, PrintStream out) {
            String acknowledged = environment.getProperty(CHECK, "");
            if (!acknowledged.isEmpty()) {
                Audit.Finding found = audit.check(Path.of(acknowledged));
                found.lines().forEach(line -> out.println("WRONG " + line));
                long tallies = environment.getProperty(EVERYTHING, Boolean.class, false) ? audit.readEverything() : 0;
                out.println("CHECKED " + found.checked() + " " + found.lost() + " " + found.doubled() + " "
                        + (found.unbalanced() + tallies));
            }
        }
    }

    /** Leaves out what other tests add, such as their fixed clock. */
    private static final class ProductOnly extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader found, MetadataReaderFactory factory) {
            return found.getAnnotationMetadata().hasAnnotation(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ProductOnly;
        }

        @Override
        public int hashCode() {
            return ProductOnly.class.hashCode();
        }
    }
}
