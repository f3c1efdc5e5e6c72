/**
 * The parent console: today by routine, the star calendar, rewards, tablets, and helpers. It has no rules of its own.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "console",
            "followup",
            "followup :: visit",
            "notice",
            "notice :: reminder",
            "notice :: push",
            "child",
            "exercise",
            "program",
            "program :: proposal",
            "practice",
            "progress",
            "play",
            "reward",
            "privacy"
        })
@NullMarked
package org.starhop.parent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
