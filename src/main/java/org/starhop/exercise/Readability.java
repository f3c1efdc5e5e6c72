package org.starhop.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Estimates how hard an English text is to read, as a school grade. Flesch-Kincaid grade level (Kincaid, Fishburne,
 * Rogers, Chissom: Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report 8-75,
 * 1975): 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Syllables are counted as groups of vowels
 * without a silent final e, so the result is a hint, not a measurement.
 */
public final class Readability {

    /** The highest grade that texts for families should need. */
    public static final double PLAIN_GRADE = 4;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_E = Pattern.compile("(?<![aeiouyl])e$|(?<=[aeiouy]l)e$");

    private Readability() {}

    /** Returns the grade of an English text; at least 0, and 0 for a text without words. */
    public static double grade(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        long sentences = Arrays.stream(SENTENCE_END.split(text))
                .filter(sentence -> !words(sentence).isEmpty())
                .count();
        int syllables = words.stream().mapToInt(Readability::syllables).sum();
        double grade = 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
        return Math.max(0, grade);
    }

    /** Returns the number of syllables of an English word, at least one. */
    static int syllables(String word) {
        String spoken = SILENT_E.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }

    private static List<String> words(String text) {
        return NOT_A_LETTER
                .splitAsStream(text)
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .toList();
    }
}
