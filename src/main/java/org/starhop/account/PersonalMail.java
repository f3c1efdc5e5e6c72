package org.starhop.account;

/** Whether this clinic reaches people by mail. Kept by the welcome module, which writes the letters. */
public interface PersonalMail {

    /** Whether a link can be mailed to its person. */
    boolean isReady();
}
