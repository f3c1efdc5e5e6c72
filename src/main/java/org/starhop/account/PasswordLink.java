package org.starhop.account;

/** How a password link reaches its person. */
public sealed interface PasswordLink {

    /** It was sent to the person's own mailbox, and nobody else sees it. */
    record Mailed(String email) implements PasswordLink {}

    /** This clinic sends no email; whoever created the link hands it over. */
    record Shown(IssuedLink link) implements PasswordLink {}
}
