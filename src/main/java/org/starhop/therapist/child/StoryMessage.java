package org.starhop.therapist.child;

import java.time.ZoneId;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.followup.MessageLine;

/** A message, in the story. */
class StoryMessage extends StoryItem {

    StoryMessage(MessageLine message, ZoneId zone) {
        super(
                "story-message",
                "1f5e3",
                Labels.text("therapist.story.message." + message.party()),
                message.author() + " · " + DateFormats.time(message.sentAt(), zone));
        say(message.text());
    }
}
