/** What both consoles show of the domain: access links, badges, doses in words, empty states, the child of a page. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "child",
            "exercise",
            "practice",
            "program",
            "program :: proposal",
            "followup",
            "followup :: visit",
            "notice"
        })
@NullMarked
package org.starhop.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
