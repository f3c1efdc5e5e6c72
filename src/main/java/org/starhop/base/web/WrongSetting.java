package org.starhop.base.web;

import java.io.Serial;

/** A setting that makes no sense. Starhop refuses to start with it, because a guess might trust strangers. */
class WrongSetting extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String action;

    WrongSetting(String sentence, String action) {
        super(sentence);
        this.action = action;
    }

    String action() {
        return action;
    }
}
