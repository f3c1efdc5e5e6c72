package org.starhop.notice.push;

import java.time.Duration;
import java.util.UUID;

/**
 * What is pushed. It shows on locked screens, so it names nobody and says nothing about health.
 *
 * @param text the sentence that is shown
 * @param childId the child whose page it opens
 * @param topic up to 32 letters; of two with the same topic, a browser shows the newer one only
 * @param useful how long it is worth delivering
 */
public record PushMessage(String text, UUID childId, String topic, Duration useful) {}
