package org.starhop.notice.mail;

import jakarta.mail.SendFailedException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.starhop.base.MailServer;
import org.starhop.base.ui.Translations;
import org.starhop.notice.mail.MailOutbox.Letter;
import org.starhop.notice.mail.NoticeMailRepository.Reader;

/**
 * Sends what is due, on whichever server gets it first. A mail says that there is something, and nothing of what or
 * about whom.
 */
@Component
class NoticeMailer {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeMailer.class);

    private final MailOutbox outbox;
    private final MailServer server;
    private final Translations texts;

    NoticeMailer(MailOutbox outbox, MailServer server, Translations texts) {
        this.outbox = outbox;
        this.server = server;
        this.texts = texts;
    }

    @Scheduled(fixedDelayString = "${starhop.mail-look:10s}")
    void send() {
        if (!server.isReady()) {
            return;
        }
        try {
            for (Reader reader : outbox.due()) {
                if (!send(reader)) {
                    return;
                }
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database does not answer; mails wait until it does", away);
        }
    }

    /** Returns whether the mail server can be reached; the others wait if it cannot. */
    private boolean send(Reader reader) {
        return outbox.claim(reader).map(this::deliver).orElse(true);
    }

    private boolean deliver(Letter letter) {
        var locale = letter.language().locale();
        try {
            server.send(
                    letter.to(),
                    texts.getTranslation("notice.mail.subject", locale),
                    texts.getTranslation("notice.mail.text", locale, server.address()));
        } catch (MailException failed) {
            return failed(letter, failed);
        }
        outbox.end(letter.claim(), MailState.SENT);
        return true;
    }

    private boolean failed(Letter letter, MailException failure) {
        boolean isReached = isReached(failure);
        if (isReached && !isRefused(failure)) {
            LOG.warn("It is unknown whether a mail about a notice was sent; it is not sent again", failure);
            outbox.end(letter.claim(), MailState.UNKNOWN);
        } else {
            LOG.warn("A mail about a notice was not sent; it is tried again", failure);
            outbox.tryAgain(letter.claim());
        }
        return isReached;
    }

    /** Returns whether a conversation about a message began; Spring names a cause only for what failed before. */
    private static boolean isReached(MailException failure) {
        return !(failure instanceof MailAuthenticationException)
                && !(failure instanceof MailSendException sending && sending.getCause() != null);
    }

    /** Returns whether the mail server itself said that it does not take the message. */
    private static boolean isRefused(MailException failure) {
        return !(failure instanceof MailSendException sending)
                || Arrays.stream(sending.getMessageExceptions()).allMatch(SendFailedException.class::isInstance);
    }
}
