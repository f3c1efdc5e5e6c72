package org.starhop.faults;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a run of the kill loop found. */
class Tally {

    private static final int SHOWN = 5;
    private static final int LONGEST = 120;

    private final Set<String> errors = new LinkedHashSet<>();
    private int failures;
    int killedStarting;
    int checked;
    int lost;
    int doubled;
    int unbalanced;
    int replayed;
    int sentAgain;
    int storedButUnanswered;

    /** {@code CHECKED <how many> <lost> <doubled> <unbalanced>}. */
    synchronized void checked(String line) {
        String[] words = line.split(" ");
        checked += Integer.parseInt(words[1]);
        lost += Integer.parseInt(words[2]);
        doubled += Integer.parseInt(words[3]);
        unbalanced += Integer.parseInt(words[4]);
    }

    /** An answered tap was resent: a server that takes it as new had lost it. */
    synchronized void replayed(Tablet.Answer answer) {
        replayed++;
        lost += answer.status().equals("DUPLICATE") ? 0 : 1;
    }

    synchronized void sentAgain(List<Tablet.Answer> answers) {
        sentAgain += answers.size();
        storedButUnanswered += (int) answers.stream()
                .filter(answer -> answer.status().equals("DUPLICATE"))
                .count();
    }

    /** Something else went wrong, such as a write while the database was down; the first few kinds are shown. */
    synchronized void error(String what) {
        failures++;
        if (errors.size() < SHOWN) {
            errors.add(what.substring(0, Math.min(LONGEST, what.length())));
        }
    }

    synchronized int failures() {
        return failures;
    }

    synchronized List<String> errors() {
        return new ArrayList<>(errors);
    }
}
