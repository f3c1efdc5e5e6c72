package org.starhop.demo;

import java.io.Serial;

/**
 * Thrown when the database holds people of the other kind: real people in the demo, or made-up ones in a real clinic.
 */
class WrongDatabase extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String action;

    WrongDatabase(String sentence, String action) {
        super(sentence);
        this.action = action;
    }

    String action() {
        return action;
    }
}
