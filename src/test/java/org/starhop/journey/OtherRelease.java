package org.starhop.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The packaged product with a page whose assets have other names, as after any change to it. The page's title says
 * which release it is.
 */
final class OtherRelease {

    static final String TITLE = "Starhop, the next release";

    private OtherRelease() {}

    static Path of(Path packaged, Path copy) throws IOException {
        Files.copy(packaged, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + copy.toUri()), Map.of())) {
            Path play = jar.getPath("/META-INF/resources/play");
            List<Path> assets = unpressed(play.resolve("assets")).stream()
                    .filter(asset -> !isPip(asset))
                    .toList();
            for (Path file : Stream.concat(
                            Stream.of(play.resolve("index.html"), play.resolve("sw.js")), assets.stream())
                    .toList()) {
                rewrite(file, assets);
            }
            for (Path asset : assets) {
                Files.move(asset, asset.resolveSibling(renamed(asset)));
            }
        }
        return copy;
    }

    /** Pip's pictures are unchanged and keep their names, because the page assembles those from a hash and a stage. */
    private static boolean isPip(Path asset) {
        return asset.getFileName().toString().startsWith("pip-");
    }

    private static void rewrite(Path file, List<Path> assets) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        for (Path asset : assets) {
            text = text.replace(asset.getFileName().toString(), renamed(asset));
        }
        text = text.replace("<title>Starhop</title>", "<title>" + TITLE + "</title>")
                .replace("starhop-release-", "starhop-release-next-");
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** The same length, so that nothing else changes: the hash ends in another letter. */
    private static String renamed(Path asset) {
        String name = asset.getFileName().toString();
        int dot = name.lastIndexOf('.');
        char last = name.charAt(dot - 1);
        return name.substring(0, dot - 1) + (last == 'Z' ? 'Y' : 'Z') + name.substring(dot);
    }

    /** Without the compressed copies, which would still contain the old content. */
    private static List<Path> unpressed(Path folder) throws IOException {
        for (Path file : list(folder)) {
            if (file.toString().endsWith(".br")) {
                Files.delete(file);
            }
        }
        return list(folder);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
