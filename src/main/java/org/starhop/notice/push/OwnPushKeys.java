package org.starhop.notice.push;

import com.interaso.webpush.VapidKeys;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** This installation's keys for web push: made at the first start, and the same ever after. */
@Component
class OwnPushKeys {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPushKeys.class);

    private final PushKeysRepository stored;
    private final Clock clock;
    private volatile @Nullable VapidKeys known;

    OwnPushKeys(PushKeysRepository stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void make() {
        known = stored.findById(PushKeys.ONLY).map(PushKeys::keys).orElseGet(this::makeOnce);
    }

    VapidKeys get() {
        VapidKeys keys = known;
        if (keys == null) {
            make();
            return get();
        }
        return keys;
    }

    /** Of two servers that start together, one stores its keys, and the other one takes them. */
    private VapidKeys makeOnce() {
        try {
            PushKeys made = stored.saveAndFlush(new PushKeys(VapidKeys.generate(), clock.instant()));
            LOG.info("Made the keys for web push");
            return made.keys();
        } catch (DataIntegrityViolationException other) {
            LOG.debug("Another server made the keys for web push", other);
            return stored.findById(PushKeys.ONLY).orElseThrow(() -> other).keys();
        }
    }
}
