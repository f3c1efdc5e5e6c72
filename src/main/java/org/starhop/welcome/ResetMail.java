package org.starhop.welcome;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.starhop.account.Passwords;
import org.starhop.account.PersonalMail;
import org.starhop.account.SignInRateLimit;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.ui.Translations;
import org.starhop.base.web.RateLimit;

/**
 * Mails links for a new password, if a mail server and this server's public address are configured. The address is
 * never taken from a request: anyone could put another server there, and the link would lead to it.
 */
@Component
class ResetMail implements PersonalMail {

    private static final Logger LOG = LoggerFactory.getLogger(ResetMail.class);

    private final Passwords passwords;
    private final ObjectProvider<JavaMailSender> sender;
    private final Translations texts;
    private final String address;
    private final String from;
    private final RateLimit byAddress = new RateLimit(() -> RateLimit.tries(5, Duration.ofMinutes(10)));
    private final RateLimit byEmail = new RateLimit(() -> RateLimit.tries(3, Duration.ofHours(1)));
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    ResetMail(
            Passwords passwords,
            ObjectProvider<JavaMailSender> sender,
            Translations texts,
            @Value("${starhop.address:}") String address,
            @Value("${starhop.mail-from:}") String from) {
        this.passwords = passwords;
        this.sender = sender;
        this.texts = texts;
        this.address = address.replaceAll("/+$", "");
        this.from = from;
    }

    @Override
    public boolean isReady() {
        return !address.isBlank() && !from.isBlank() && sender.getIfAvailable() != null;
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
        String link = address + asked.link().path();
        if (asked.madeBy() == null) {
            write(asked.email(), "mail.reset", asked.language(), asked.name(), link);
        } else {
            write(asked.email(), "mail.made", asked.language(), asked.name(), link, asked.madeBy());
        }
    }

    @TransactionalEventListener
    void on(Passwords.Changed changed) {
        if (isReady()) {
            write(changed.email(), "mail.changed", changed.language(), changed.name(), address);
        }
    }

    @TransactionalEventListener
    void on(SignInRateLimit.ManyFailures tried) {
        if (isReady()) {
            write(tried.email(), "mail.guessed", tried.language(), tried.name(), address);
        }
    }

    /** Sends in the background, so that the response does not wait for the mail server. */
    private void write(String to, String key, Language language, Object... arguments) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(texts.getTranslation(key + ".subject", language.locale()));
        message.setText(texts.getTranslation(key + ".text", language.locale(), arguments));
        threads.execute(() -> send(message));
    }

    private void send(SimpleMailMessage message) {
        try {
            sender.getObject().send(message);
        } catch (MailException unsent) {
            LOG.error("A mail about a password could not be sent", unsent);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
