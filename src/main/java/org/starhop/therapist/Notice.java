package org.starhop.therapist;

import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Toast;

/** Tells that something was done. */
final class Notice {

    private Notice() {}

    static void done(String key, Object... arguments) {
        Toast.done(Labels.text(key, arguments));
    }
}
