package org.starhop.benchmark;

import java.util.Collection;

/** Durations in milliseconds, sorted. */
public record Samples(double[] millis) {

    public static Samples ofMillis(Collection<Double> millis) {
        return new Samples(
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    static Samples ofNanos(Collection<Long> nanos) {
        return new Samples(nanos.stream().mapToDouble(one -> one / 1e6).sorted().toArray());
    }

    public int count() {
        return millis.length;
    }

    /** Returns the duration below which this share of them lies, such as 0.99. */
    public double at(double percentile) {
        return millis[(int) Math.min(millis.length - 1, millis.length * percentile)];
    }
}
