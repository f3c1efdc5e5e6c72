package org.starhop.therapist.visit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.Badge;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNoteLine;
import org.starhop.followup.visit.SessionBrief;
import org.starhop.followup.visit.SessionBrief.Voice;
import org.starhop.practice.PracticeBarrier;

/** What the family did and said since the last visit, its question first. */
class Brief extends Section {

    Brief() {
        addClassNames("panel", "stack", "brief");
    }

    /**
     * Shows a brief.
     *
     * @param names of the exercises, by prescription
     */
    void show(SessionBrief brief, Map<UUID, String> names, ZoneId zone) {
        removeAll();
        String key = brief.first() ? "therapist.visit.since-start" : "therapist.visit.since";
        add(
                new H2(getTranslation(key, DateFormats.day(brief.since()))),
                new Paragraph(getTranslation(
                        "therapist.visit.total",
                        brief.total().met(),
                        brief.total().planned(),
                        brief.total().tried())));
        notes(brief.notes(), FamilyNoteKind.QUESTION, "therapist.visit.questions");
        notes(brief.notes(), FamilyNoteKind.PROUD, "therapist.visit.proud");
        voices(brief.voices(), names, zone);
    }

    private void notes(List<FamilyNoteLine> notes, FamilyNoteKind kind, String key) {
        List<ListItem> items = notes.stream()
                .filter(note -> note.kind() == kind)
                .map(note -> voice(note.text(), note.author() + " · " + DateFormats.shortDay(note.date())))
                .toList();
        list(key, items);
    }

    private void voices(List<Voice> voices, Map<UUID, String> names, ZoneId zone) {
        list(
                "therapist.visit.voices",
                voices.stream().map(one -> voice(one, names, zone)).toList());
    }

    private void list(String key, List<ListItem> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("voices");
            items.forEach(list::add);
            add(new H3(getTranslation(key)), list);
        }
    }

    private static ListItem voice(Voice one, Map<UUID, String> names, ZoneId zone) {
        String origin = String.join(
                " · ",
                names.getOrDefault(one.prescriptionId(), ""),
                one.by(),
                DateFormats.shortDayAndTime(one.at(), zone));
        ListItem item = voice(one.words() == null ? "" : one.words(), origin);
        if (one.barrier() != null) {
            Badge.Tone tone = one.barrier() == PracticeBarrier.HURT ? Badge.Tone.URGENT : Badge.Tone.CARE;
            item.addComponentAsFirst(new Badge(Labels.of(one.barrier()), tone));
        }
        return item;
    }

    private static ListItem voice(String words, String origin) {
        ListItem item = new ListItem();
        if (!words.isEmpty()) {
            Div said = new Div(words);
            said.addClassName("said");
            item.add(said);
        }
        item.add(TextSpans.secondary(origin));
        return TestIds.set(item, "voice");
    }
}
