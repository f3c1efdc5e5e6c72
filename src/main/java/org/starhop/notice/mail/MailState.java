package org.starhop.notice.mail;

/** What has become of a mail. Only {@link #WAITING} ones are ever sent. */
enum MailState {
    WAITING,
    /** Somebody is sending it. After a crash it is unknown whether it was sent, and it is not sent again. */
    CLAIMED,
    SENT,
    /** Its reader had read everything before. */
    READ,
    /** Its reader chose not to be told, or has no access any more. */
    OFF,
    /** The mail server took it, or not: the connection broke in between. */
    UNKNOWN,
    /** The mail server took it in none of the attempts. */
    FAILED
}
