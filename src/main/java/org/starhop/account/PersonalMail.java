package org.starhop.account;

/** Whether this clinic sends emails. Implemented by the welcome module, which writes them. */
public interface PersonalMail {

    /** Whether a link can be emailed to its person. */
    boolean isReady();
}
