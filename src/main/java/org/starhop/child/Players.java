package org.starhop.child;

import java.util.List;

/**
 * The children who play on a tablet, limited to what the reader may know.
 *
 * @param nicknames those of children in whose circle the reader is
 * @param others how many other children play on it
 */
public record Players(List<String> nicknames, int others) {

    public boolean areSeveral() {
        return nicknames.size() + others > 1;
    }
}
