package org.starhop.parent;

import org.springframework.stereotype.Component;
import org.starhop.base.Language;
import org.starhop.base.ui.Translations;
import org.starhop.notice.reminder.ReminderWords;

/** What a pushed reminder says. */
@Component
class PushedWords implements ReminderWords {

    private final Translations translations;

    PushedWords(Translations translations) {
        this.translations = translations;
    }

    @Override
    public String timeForAStar(Language language) {
        return translations.getTranslation("parent.push.time", language.locale());
    }
}
