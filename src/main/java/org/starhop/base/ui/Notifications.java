package org.starhop.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages that disappear by themselves; {@code kit.css} determines where they appear. */
public final class Notifications {

    private static final int SHORT_MILLISECONDS = 4000;
    private static final int LONG_MILLISECONDS = 6000;
    private static final int READING_MILLISECONDS = 15_000;

    private Notifications() {}

    /** Shows that something was done. */
    public static void done(String key, Object... arguments) {
        show(Labels.text(key, arguments), SHORT_MILLISECONDS, NotificationVariant.LUMO_SUCCESS);
    }

    /** Shows additional advice, in up to four sentences. */
    public static void advice(String key, Object... arguments) {
        show(Labels.text(key, arguments), READING_MILLISECONDS, NotificationVariant.LUMO_CONTRAST);
    }

    /** Shows that something was not done, and what to do. */
    public static void trouble(String sentence) {
        show(sentence, LONG_MILLISECONDS, NotificationVariant.LUMO_ERROR);
    }

    private static void show(String sentence, int milliseconds, NotificationVariant variant) {
        Notification.show(sentence, milliseconds, Notification.Position.BOTTOM_STRETCH)
                .addThemeVariants(variant);
    }
}
