package org.starhop.demo;

import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Chance that comes out the same every time for the same question, so that history played again is the same history. */
final class Chance {

    private static final long START = 20_261_121L;

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    /** The chance that belongs to this matter alone, such as a child, a date and an exercise. */
    static Chance of(Object... matter) {
        long seed = START;
        for (Object part : matter) {
            for (char letter : Objects.toString(part).toCharArray()) {
                seed = seed * 1_099_511_628_211L + letter;
            }
            // Neighbouring seeds of java.util.Random begin alike, so each part is stirred in.
            seed = (seed ^ (seed >>> 29)) * 0xBF58476D1CE4E5B9L;
        }
        return new Chance(seed ^ (seed >>> 32));
    }

    boolean hits(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** A whole number within both limits. */
    int whole(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
