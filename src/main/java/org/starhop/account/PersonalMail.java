package org.starhop.account;

/** Whether this clinic sends email. Implemented by the welcome module, which writes the messages. */
public interface PersonalMail {

    /** Returns whether a link can be emailed to its person. */
    boolean isReady();
}
