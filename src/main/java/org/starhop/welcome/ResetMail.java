package org.starhop.welcome;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.starhop.account.Passwords;
import org.starhop.account.PersonalMail;
import org.starhop.account.SignInRateLimit;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.MailServer;
import org.starhop.base.ui.Translations;
import org.starhop.base.web.RateLimit;

/**
 * Mails links for a new password, if a mail server and this server's public address are configured.
 */
@Component
class ResetMail implements PersonalMail {

    private static final Logger LOG = LoggerFactory.getLogger(ResetMail.class);

    private final Passwords passwords;
    private final MailServer server;
    private final Translations texts;
    private final RateLimit byAddress = new RateLimit(() -> RateLimit.tries(5, Duration.ofMinutes(10)));
    private final RateLimit byEmail = new RateLimit(() -> RateLimit.tries(3, Duration.ofHours(1)));
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ResetMail(Passwords passwords, MailServer server, Translations texts) {
        this.passwords = passwords;
        this.server = server;
        this.texts = texts;
    }

    @Override
    public boolean isReady() {
        return server.isReady();
    }

    /** Requests a link. Returns false if this network address or this mailbox has requested too many. */
    boolean ask(String email, String remoteAddress) {
        if (!byAddress.take(remoteAddress) || !byEmail.take(email.strip().toLowerCase(Locale.ROOT))) {
            return false;
        }
        // In the background, so that the response takes equally long for unknown and known addresses.
        threads.execute(() -> {
            try {
                passwords.forgot(email);
            } catch (DomainException nobody) {
                LOG.debug("Nobody can have this address", nobody);
            }
        });
        return true;
    }

    @TransactionalEventListener
    void on(Passwords.LinkToMail asked) {
        String link = server.address() + asked.link().path();
        if (asked.madeBy() == null) {
            write(asked.email(), "mail.reset", asked.language(), asked.name(), link);
        } else {
            write(asked.email(), "mail.made", asked.language(), asked.name(), link, asked.madeBy());
        }
    }

    @TransactionalEventListener
    void on(Passwords.Changed changed) {
        if (isReady()) {
            write(changed.email(), "mail.changed", changed.language(), changed.name(), server.address());
        }
    }

    @TransactionalEventListener
    void on(SignInRateLimit.ManyFailures tried) {
        if (isReady()) {
            write(tried.email(), "mail.guessed", tried.language(), tried.name(), server.address());
        }
    }

    /** Sends in the background, so that the response does not wait for the mail server. */
    private void write(String to, String key, Language language, Object... arguments) {
        String subject = texts.getTranslation(key + ".subject", language.locale());
        String text = texts.getTranslation(key + ".text", language.locale(), arguments);
        threads.execute(() -> send(to, subject, text));
    }

    private void send(String to, String subject, String text) {
        try {
            server.send(to, subject, text);
        } catch (MailException unsent) {
            LOG.error("A mail about a password could not be sent", unsent);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
