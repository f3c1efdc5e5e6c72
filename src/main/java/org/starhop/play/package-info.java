/** The server side of child mode: its page, pairing, the board, and the tap API. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "child",
            "exercise",
            "program",
            "practice",
            "practice :: tap",
            "progress",
            "reward"
        })
@NullMarked
package org.starhop.play;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
