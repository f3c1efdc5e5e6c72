package org.starhop.demo;

import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Repeatable randomness: the same question always gets the same answer, so that a replayed history is the same history.
 */
final class Chance {

    private static final long START = 20_261_121L;

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the random generator for this matter alone, such as a child, a date, and an exercise. */
    static Chance of(Object... matter) {
        long seed = START;
        for (Object part : matter) {
            for (char letter : Objects.toString(part).toCharArray()) {
                seed = seed * 1_099_511_628_211L + letter;
            }
            // Similar seeds make java.util.Random start out similarly, so each part is mixed in.
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

    /** Returns a whole number within these limits, inclusive. */
    int whole(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
