package org.starhop.therapist;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.starhop.base.ui.Labels;

/** Tells that something was done. */
final class Notice {

    private static final int MILLISECONDS = 4000;

    private Notice() {}

    static void done(String key, Object... arguments) {
        Notification notification =
                Notification.show(Labels.text(key, arguments), MILLISECONDS, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}
