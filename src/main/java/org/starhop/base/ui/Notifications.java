package org.starhop.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A sentence that comes and goes by itself, in its own place beside the cards: {@code kit.css} says where. */
public final class Notifications {

    private static final int SHORT_MILLISECONDS = 4000;
    private static final int LONG_MILLISECONDS = 6000;
    private static final int READING_MILLISECONDS = 15_000;

    private Notifications() {}

    /** Tells that something was done. */
    public static void done(String key, Object... arguments) {
        show(Labels.text(key, arguments), SHORT_MILLISECONDS, NotificationVariant.LUMO_SUCCESS);
    }

    /** Tells what else is worth knowing, in up to four sentences. */
    public static void advice(String key, Object... arguments) {
        show(Labels.text(key, arguments), READING_MILLISECONDS, NotificationVariant.LUMO_CONTRAST);
    }

    /** Tells that something was not done, and what to do. */
    public static void trouble(String sentence) {
        show(sentence, LONG_MILLISECONDS, NotificationVariant.LUMO_ERROR);
    }

    private static void show(String sentence, int milliseconds, NotificationVariant variant) {
        Notification.show(sentence, milliseconds, Notification.Position.BOTTOM_STRETCH)
                .addThemeVariants(variant);
    }
}
