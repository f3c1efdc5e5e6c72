package org.starhop.therapist.child;

import java.time.ZoneId;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNoteLine;

/** A proud moment, or a question for the next visit, in the story. */
class StoryNote extends StoryItem {

    StoryNote(FamilyNoteLine note, ZoneId zone) {
        super(
                "family-note",
                note.kind() == FamilyNoteKind.PROUD ? "1f31f" : "1f989",
                Labels.of(note.kind()),
                note.author() + " · " + DateFormats.timeOn(note.date(), note.writtenAt(), zone));
        say(note.text());
    }
}
