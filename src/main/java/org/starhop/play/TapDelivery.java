package org.starhop.play;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.starhop.practice.tap.Tap;
import org.starhop.practice.tap.TapAnswers;
import org.starhop.practice.tap.TapBatch;
import org.starhop.practice.tap.Taps;

/** Stores a batch. If the database rejects a command, that one alone is refused, so that it never blocks the others. */
@Component
class TapDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(TapDelivery.class);

    private final Taps taps;

    TapDelivery(Taps taps) {
        this.taps = taps;
    }

    TapAnswers deliver(TapBatch batch) {
        try {
            return taps.receive(batch);
        } catch (DataIntegrityViolationException raced) {
            return deliverAgain(batch);
        }
    }

    /**
     * Retries after a collision: two tabs may send the same numbers at once, and the second then finds the stored
     * answers.
     */
    private TapAnswers deliverAgain(TapBatch batch) {
        try {
            return taps.receive(batch);
        } catch (DataIntegrityViolationException unstorable) {
            LOG.warn("A batch contains a command that cannot be stored; storing them one by one", unstorable);
            return deliverOneByOne(batch);
        }
    }

    private TapAnswers deliverOneByOne(TapBatch batch) {
        List<TapAnswers> each =
                batch.taps().stream().map(tap -> deliverAlone(batch, tap)).toList();
        return new TapAnswers(
                each.stream().flatMap(one -> one.answers().stream()).toList(),
                each.getLast().durableThrough());
    }

    private TapAnswers deliverAlone(TapBatch batch, Tap tap) {
        try {
            return taps.receive(batch.of(tap));
        } catch (DataIntegrityViolationException unstorable) {
            return taps.receive(batch.of(new Tap.Unreadable(tap.sent(), tap.toString(), "invalid")));
        }
    }
}
