package org.starhop.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** How people want to hear of notices beside the bell. */
@Service
@Transactional
public class NoticeSettings {

    /** The choices, and the row version that an edit of them carries; 0 if nothing was chosen yet. */
    public record Opened(NoticeChoices choices, int openedWith) {}

    private final NoticeSettingRepository settings;
    private final ApplicationEventPublisher events;

    NoticeSettings(NoticeSettingRepository settings, ApplicationEventPublisher events) {
        this.settings = settings;
        this.events = events;
    }

    /** Returns the signed-in person's choices, to edit them. */
    @Allowed(Who.SIGNED_IN)
    @Transactional(readOnly = true)
    public Opened open() {
        return mine().map(setting -> new Opened(setting.getChoices(), setting.getRowVersion() + 1))
                .orElse(new Opened(NoticeChoices.DEFAULT, 0));
    }

    /** Changes the signed-in person's choices; {@code openedWith} is what the form was opened with. */
    @Allowed(Who.SIGNED_IN)
    public void change(NoticeChoices choices, int openedWith) {
        UUID me = Actors.require().id();
        Optional<NoticeSetting> stored = mine();
        int now = stored.map(setting -> setting.getRowVersion() + 1).orElse(0);
        if (now != openedWith) {
            throw new DomainException.Stale();
        }
        stored.ifPresentOrElse(setting -> setting.choose(choices), () -> once(new NoticeSetting(me, choices)));
        events.publishEvent(new ChoicesChanged(me, choices));
    }

    /** Returns what holds for these people. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public Map<UUID, NoticeChoices> of(Collection<UUID> accountIds) {
        Map<UUID, NoticeChoices> chosen = stored(accountIds);
        return accountIds.stream()
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> chosen.getOrDefault(id, NoticeChoices.DEFAULT)));
    }

    /** Returns what these people chose themselves; who chose nothing yet is absent. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public Map<UUID, NoticeChoices> chosenBy(Collection<UUID> accountIds) {
        return stored(accountIds);
    }

    private Map<UUID, NoticeChoices> stored(Collection<UUID> accountIds) {
        return settings.findByAccountIdIn(accountIds).stream()
                .collect(Collectors.toMap(NoticeSetting::getAccountId, NoticeSetting::getChoices));
    }

    private Optional<NoticeSetting> mine() {
        return settings.findByAccountIdIn(List.of(Actors.require().id())).stream()
                .findFirst();
    }

    /** Lets the database admit only one of two pages that choose for the first time at once. */
    private void once(NoticeSetting setting) {
        try {
            settings.saveAndFlush(setting);
        } catch (DataIntegrityViolationException alreadyThere) {
            throw new DomainException.Stale();
        }
    }
}
