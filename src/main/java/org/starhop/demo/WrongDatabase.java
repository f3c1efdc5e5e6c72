package org.starhop.demo;

import java.io.Serial;

/** The database holds people of the other kind: real ones under the demo, or made-up ones under a real clinic. */
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
