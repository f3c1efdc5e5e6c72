package org.starhop.parent.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.console.EmptyState;
import org.starhop.exercise.Routine;
import org.starhop.parent.DayFacts;
import org.starhop.program.SlotId;
import org.starhop.progress.SlotView;

/** The practices of a day, by routine. A card stays as long as it shows the same practice of the same plan. */
class PracticeList extends Div {

    private final PracticeDesk desk;
    private final Map<String, PracticeCard> cards = new LinkedHashMap<>();

    PracticeList(PracticeDesk desk) {
        this.desk = desk;
        addClassName("stack");
    }

    /** Forgets the cards of another day. */
    void reset() {
        cards.clear();
    }

    /** Asks for details about this slot, and about no other. */
    void askMore(SlotView slot) {
        cards.values().forEach(PracticeCard::closeMore);
        Optional.ofNullable(cards.get(key(slot))).ifPresent(PracticeCard::askMore);
    }

    /** Brings the other one of a "this or that" choice into sight. */
    void showOther(PracticeCard card) {
        card.facts().other().map(PracticeList::key).map(cards::get).ifPresent(PracticeCard::scrollIntoView);
    }

    void show(DayFacts facts) {
        List<SlotView> slots = facts.day().slots();
        if (slots.stream().map(PracticeList::key).toList().equals(List.copyOf(cards.keySet())) && !slots.isEmpty()) {
            slots.forEach(slot -> Objects.requireNonNull(cards.get(key(slot))).show(new CardFacts(facts, slot)));
            return;
        }
        rebuild(facts, slots);
    }

    private void rebuild(DayFacts facts, List<SlotView> slots) {
        cards.clear();
        removeAll();
        Map<Routine, List<SlotView>> byRoutine = slots.stream()
                .collect(Collectors.groupingBy(SlotView::routine, LinkedHashMap::new, Collectors.toList()));
        byRoutine.forEach((routine, ofRoutine) -> add(section(routine, ofRoutine, facts)));
        if (slots.isEmpty()) {
            add(empty(facts));
        }
    }

    private Section section(Routine routine, List<SlotView> slots, DayFacts facts) {
        Image picture = Pictures.of(RoutinePictures.of(routine), "");
        picture.addClassName("small");
        H2 title = new H2(picture);
        title.add(Labels.of(routine));
        title.addClassName("routine");
        Section section = new Section(title);
        section.addClassName("stack");
        for (SlotView slot : slots) {
            PracticeCard card = new PracticeCard(new CardFacts(facts, slot), desk);
            cards.put(key(slot), card);
            section.add(card);
        }
        return section;
    }

    private static EmptyState empty(DayFacts facts) {
        String child = facts.child().getNickname();
        EmptyState empty = facts.day().paused()
                ? new EmptyState("1f319", "parent.today.resting", child)
                : new EmptyState("1f31f", "parent.today.nothing", child);
        empty.setId("empty-day");
        return empty;
    }

    /** Returns a card's key: same slot and same text. A new version of the plan gets a new card. */
    private static String key(SlotView slot) {
        SlotId id = slot.slot();
        return id + "/" + slot.prescription().getRowVersion() + "/" + slot.routine();
    }
}
