package org.starhop.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.starhop.faults.Tablet;

/** Tablets that tap at once, each on its own connection. */
public class Load {

    /** How it went; a latency is measured from the moment the tap was due. */
    public record Result(int taps, double seconds, Samples latencies) {

        public double perSecond() {
            return taps / seconds;
        }

        double millis(double percentile) {
            return latencies.at(percentile);
        }
    }

    private final URI server;
    private final List<Tablet> tablets;

    public Load(URI server, List<Tablet> tablets) {
        this.server = server;
        this.tablets = tablets;
    }

    /** Single taps at a fixed rate over all tablets, whether or not the answers keep up. */
    public Result paced(int perSecond, int seconds) {
        long gap = TimeUnit.SECONDS.toNanos(1) * tablets.size() / perSecond;
        long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
        int each = perSecond * seconds / tablets.size();
        return together(
                number -> {
                    long[] latencies = new long[each];
                    for (int i = 0; i < each; i++) {
                        long due = start + gap * i + gap * number / tablets.size();
                        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                            LockSupport.parkNanos(left);
                        }
                        tap(tablets.get(number), 1);
                        latencies[i] = System.nanoTime() - due;
                    }
                    return latencies;
                },
                1);
    }

    /** As many as possible, in batches of this size. */
    public Result flatOut(int batch, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return together(
                number -> {
                    List<Long> latencies = new ArrayList<>();
                    while (System.nanoTime() < end) {
                        long began = System.nanoTime();
                        tap(tablets.get(number), batch);
                        latencies.add(System.nanoTime() - began);
                    }
                    return latencies.stream().mapToLong(latency -> latency).toArray();
                },
                batch);
    }

    private interface Work {
        long[] of(int tablet);
    }

    private Result together(Work work, int batch) {
        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(tablets.size())) {
            List<Future<long[]>> all = new ArrayList<>();
            for (int i = 0; i < tablets.size(); i++) {
                int number = i;
                all.add(threads.submit(() -> work.of(number)));
            }
            List<Long> latencies = new ArrayList<>();
            for (Future<long[]> one : all) {
                Arrays.stream(one.get()).forEach(latencies::add);
            }
            Samples samples = Samples.ofNanos(latencies);
            return new Result(samples.count() * batch, (System.nanoTime() - began) / 1e9, samples);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tap(Tablet tablet, int count) {
        try {
            List<Tablet.Answer> answers = tablet.tap(server, count);
            if (!answers.stream().allMatch(answer -> answer.status().equals("ACCEPTED"))) {
                throw new IllegalStateException(answers.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
