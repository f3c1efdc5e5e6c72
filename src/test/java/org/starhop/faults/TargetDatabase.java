package org.starhop.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The database under the process that is killed. */
interface TargetDatabase extends AutoCloseable {

    /** Returns the settings that tell the application where it is. */
    Map<String, String> environment();

    /** SIGKILL, and a restart on the files that are left; does nothing if the database lives inside the application. */
    void crash();

    @Override
    void close();

    /** H2 in a file, the default: it dies with the application. */
    record InFile(Path folder) implements TargetDatabase {

        @Override
        public Map<String, String> environment() {
            return Map.of("STARHOP_DATA", folder.toString());
        }

        /** Returns its size in bytes. */
        long size() {
            try {
                return Files.size(folder.resolve("starhop.mv.db"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void crash() {
            // It went down with the application.
        }

        @Override
        public void close() {
            // It closes with the application.
        }
    }

    /** A separate PostgreSQL server. */
    final class Server implements TargetDatabase {

        private final Path folder;
        private EmbeddedPostgres server;

        Server(Path folder) {
            this.folder = folder.resolve("postgresql");
            this.server = start(0);
        }

        @Override
        public Map<String, String> environment() {
            return Map.of(
                    "STARHOP_DATA", folder.getParent().toString(),
                    "STARHOP_DATABASE_URL", server.getJdbcUrl("postgres", "postgres"),
                    "STARHOP_DATABASE_USER", "postgres");
        }

        @Override
        public void crash() {
            goAway();
            comeBack();
        }

        /** SIGKILL: nothing listens on its port anymore. */
        void goAway() {
            List<ProcessHandle> all = processes();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
        }

        /** A restart on the files that are left, on the same port. */
        void comeBack() {
            int port = server.getPort();
            close();
            server = start(port);
        }

        /** SIGSTOP: it listens, and says nothing. Twice, for processes that started during the first pass. */
        void freeze() {
            signal("-STOP");
            signal("-STOP");
        }

        void thaw() {
            signal("-CONT");
        }

        private void signal(String signal) {
            List<String> command = new ArrayList<>(List.of("kill", signal));
            processes().forEach(process -> command.add(String.valueOf(process.pid())));
            try {
                new ProcessBuilder(command).inheritIO().start().onExit().join();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private List<ProcessHandle> processes() {
            try (Stream<String> lines = Files.lines(folder.resolve("postmaster.pid"))) {
                long pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
                ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
                return Stream.concat(Stream.of(postmaster), postmaster.descendants())
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** With PostgreSQL's default durability; the library would switch it off, because tests are faster without. */
        private EmbeddedPostgres start(int port) {
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("fsync", "on")
                        .setPort(port)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
