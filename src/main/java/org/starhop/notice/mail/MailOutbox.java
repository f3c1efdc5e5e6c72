package org.starhop.notice.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.Ids;
import org.starhop.base.Language;
import org.starhop.base.MailServer;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.followup.Party;
import org.starhop.notice.ChoicesChanged;
import org.starhop.notice.NoticeChoices;
import org.starhop.notice.NoticeSettings;
import org.starhop.notice.NoticesWritten;
import org.starhop.notice.mail.NoticeMailRepository.Reader;

/** The mails that wait: written in the transaction of the fact, claimed by one sender before it sends. */
@Component
@Transactional
class MailOutbox {

    /** The maximum number of people to whom one round sends. */
    private static final int ROUND = 200;

    /** A claimed mail. */
    record Letter(UUID claim, String to, Language language) {}

    private final NoticeMailRepository mails;
    private final NoticeSettings settings;
    private final Accounts accounts;
    private final MailServer server;
    private final Clock clock;

    MailOutbox(NoticeMailRepository mails, NoticeSettings settings, Accounts accounts, MailServer server, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.accounts = accounts;
        this.server = server;
        this.clock = clock;
    }

    /** Without a mail server nothing waits for one. A notice is mailed once, however often it is added to. */
    @EventListener
    void on(NoticesWritten written) {
        if (!server.isReady()) {
            return;
        }
        Set<UUID> mailed = new HashSet<>(mails.findMailed(written.byReader().values()));
        Map<UUID, NoticeChoices> choices = settings.of(written.byReader().keySet());
        ZoneId zone = written.kind().readers() == Party.FAMILY ? written.zone() : accounts.zoneOfClinic();
        Instant now = clock.instant();
        written.byReader().forEach((reader, notice) -> {
            NoticeChoices chosen = Objects.requireNonNull(choices.get(reader));
            if (!mailed.contains(notice) && chosen.tells(written.kind())) {
                mails.save(new NoticeMail(written.clinicId(), reader, notice, written.kind(), zone, chosen, now));
            }
        });
    }

    @EventListener
    void on(ChoicesChanged changed) {
        mails.findByReaderIdAndState(changed.accountId(), MailState.WAITING)
                .forEach(mail -> mail.replan(changed.choices()));
    }

    /** Returns for whom a mail is due. */
    List<Reader> due() {
        return mails.findDue(clock.instant(), Limit.of(ROUND));
    }

    /** Claims a reader's mail; empty if another sender has it, or if there is nothing left to say. */
    Optional<Letter> claim(Reader reader) {
        UUID claim = Ids.next();
        if (mails.claim(reader.readerId(), claim, clock.instant()) == 0) {
            return Optional.empty();
        }
        Account account = Actors.callAs(
                        Actor.system(reader.clinicId()),
                        () -> accounts.byId(reader.clinicId(), List.of(reader.readerId())))
                .get(reader.readerId());
        if (account == null || !account.isActive()) {
            end(claim, MailState.OFF);
            return Optional.empty();
        }
        if (mails.countUnread(claim) == 0) {
            end(claim, MailState.READ);
            return Optional.empty();
        }
        return Optional.of(new Letter(claim, account.getEmail(), account.getLanguage()));
    }

    /** Notes what has become of a claimed mail. */
    void end(UUID claim, MailState how) {
        each(claim, mail -> mail.end(how));
    }

    /** Lets a claimed mail wait again that surely was not sent. */
    void tryAgain(UUID claim) {
        Instant now = clock.instant();
        each(claim, mail -> mail.tryAgain(now));
    }

    private void each(UUID claim, Consumer<NoticeMail> change) {
        mails.findByClaim(claim).forEach(change);
    }
}
