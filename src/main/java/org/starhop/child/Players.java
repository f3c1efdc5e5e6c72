package org.starhop.child;

import java.util.List;

/**
 * The children who play on a tablet, as somebody may know them.
 *
 * @param nicknames of the children in whose circle they are
 * @param others how many more play on it
 */
public record Players(List<String> nicknames, int others) {

    public boolean areSeveral() {
        return nicknames.size() + others > 1;
    }
}
