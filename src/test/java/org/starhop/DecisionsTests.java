package org.starhop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions are numbered without gaps, state their date, and are referred to only if they exist. */
class DecisionsTests {

    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final Pattern HEAD = Pattern.compile("""
            # (\\d+)\\. .+

            - Status: (?:proposed|accepted|superseded)(?:[; ].*)?
            - Date: 20\\d\\d-\\d\\d-\\d\\d
            (?:- (?:Supersedes|Extends): .+
            )*
            """);
    private static final Pattern LINK = Pattern.compile("\\[(\\d+)]\\((\\d{4}-[a-z0-9-]+\\.md)\\)");
    private static final Pattern MENTION = Pattern.compile(
            "[Dd]ecisions? (\\d+)(?: and (\\d+))?\\b|docs/decisions/(\\d{4})|\\b(\\d{4})-[a-z][a-z-]+\\.md");

    @Test
    void areNumberedWithoutGaps() {
        assertThat(numbers())
                .isEqualTo(IntStream.rangeClosed(1, numbers().size()).boxed().toList());
    }

    @Test
    void beginWithTheirNumberStatusAndDate() {
        for (Path decision : decisions()) {
            var head = HEAD.matcher(text(decision));
            assertThat(head.lookingAt()).as("head of %s", decision).isTrue();
            assertThat(Integer.parseInt(head.group(1))).as("%s", decision).isEqualTo(number(decision));
        }
    }

    @Test
    void nameEachOtherInBothDirections() {
        for (Path decision : decisions()) {
            LINK.matcher(header(decision)).results().forEach(link -> {
                Path other = DECISIONS.resolve(link.group(2));
                assertThat(other).as("named by %s", decision).exists();
                assertThat(number(other))
                        .as("%s in %s", link.group(), decision)
                        .isEqualTo(Integer.parseInt(link.group(1)));
                assertThat(header(other))
                        .as("%s, which %s names", other, decision)
                        .contains("(" + decision.getFileName() + ")");
            });
        }
    }

    @Test
    void existWhereverTheyAreReferredTo() throws IOException {
        List<Integer> known = numbers();
        try (Stream<Path> files = Stream.of("src", "frontend/src", "docs", ".github", ".ci", "README.md")
                .map(Path::of)
                .flatMap(DecisionsTests::walk)) {
            files.filter(file -> file.toString().matches(".*\\.(java|ts|css|md|yml|yaml|properties)"))
                    .forEach(file -> MENTION.matcher(text(file))
                            .results()
                            .forEach(mention -> IntStream.rangeClosed(1, 4)
                                    .filter(group -> mention.group(group) != null)
                                    .forEach(group -> assertThat(known)
                                            .as("%s in %s", mention.group(), file)
                                            .contains(Integer.parseInt(mention.group(group))))));
        }
    }

    private static List<Integer> numbers() {
        return decisions().stream().map(DecisionsTests::number).toList();
    }

    private static List<Path> decisions() {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Path decision) {
        return Integer.parseInt(decision.getFileName().toString().substring(0, 4));
    }

    private static String header(Path decision) {
        var head = HEAD.matcher(text(decision));
        return head.lookingAt() ? head.group() : "";
    }

    private static Stream<Path> walk(Path start) {
        try {
            return Files.walk(start).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
