package org.starhop.account;

/** How a link for a new password gets to its person. */
public sealed interface PasswordLink {

    /** It went to the person's own mailbox, and nobody else sees it. */
    record Mailed(String email) implements PasswordLink {}

    /** This clinic sends no mail: who made it hands it over. */
    record Shown(IssuedLink link) implements PasswordLink {}
}
