package org.starhop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How {@code ./mvnw} handles its arguments, with a fake JDK, Maven, and Node.js that only print how they were called.
 */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void aProjectAndItsTools() throws IOException {
        Files.copy(Path.of("mvnw"), folder.resolve("mvnw"));
        Files.createDirectories(folder.resolve("src/main"));
        Files.createDirectories(folder.resolve("frontend"));
        Files.createFile(folder.resolve("pom.xml"));
        program("jdk/bin/javac", "");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"21.0.1\"\n");
        program("jdk/bin/java", "echo \"java $*\"");
        program("tools/mvn", "[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9' || { echo \"mvn $*\"; mkdir -p target; }");
        program("tools/node", "echo v24.0.0");
        program("tools/npm", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-B -ntp", "-DskipTests", "-P some-profile -T 2", "-s settings.xml --define a=b -o", "-P"})
    void buildsAndStartsTheDemoWithoutAGoal(String options) throws Exception {
        assertThat(run(options))
                .anySatisfy(
                        line -> assertThat(line).isEqualTo(("mvn -B -q -DskipTests " + options).strip() + " package"))
                .last()
                .asString()
                .startsWith("java ")
                .endsWith("-jar target/starhop.jar --spring.profiles.active=demo");
    }

    @Test
    void startsWithoutABuildWhereNothingHasChanged() throws Exception {
        run("");

        assertThat(run("-B -ntp")).singleElement().asString().startsWith("java ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "-B -ntp verify", "test -DskipTests", "-P some-profile test", "-v", "-B --help"})
    void givesGoalsAndQuestionsToMaven(String arguments) throws Exception {
        assertThat(run(arguments)).last().isEqualTo("-v".equals(arguments) ? "Apache Maven 3.9.9" : "mvn " + arguments);
    }

    private List<String> run(String arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of("sh", "mvnw"), Stream.of(arguments.split(" ")).filter(a -> !a.isEmpty()))
                .toList();
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().merge("PATH", folder.resolve("tools") + ":", (old, tools) -> tools + old);
        Process process = builder.start();
        List<String> lines = process.inputReader().lines().toList();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return lines;
    }

    private void program(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
