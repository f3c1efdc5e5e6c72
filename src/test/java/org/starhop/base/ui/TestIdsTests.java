package org.starhop.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestIdsTests {

    @Test
    void theAttributeIsWrittenInOnePlace() throws IOException {
        assertThat(filesWith("data-testid")).containsExactly("TestIds.java");
    }

    private static List<String> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
