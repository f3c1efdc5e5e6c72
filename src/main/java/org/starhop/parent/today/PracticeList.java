package org.starhop.parent.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.console.EmptyState;
import org.starhop.exercise.Routine;
import org.starhop.parent.DayFacts;
import org.starhop.program.SlotId;
import org.starhop.progress.ShortDay;
import org.starhop.progress.SlotView;

/** The practices of a day, by routine. A card stays as long as it shows the same practice of the same plan. */
class PracticeList extends Div {

    private final PracticeDesk desk;
    private final Map<String, PracticeCard> cards = new LinkedHashMap<>();
    private List<String> layout = List.of();

    PracticeList(PracticeDesk desk) {
        this.desk = desk;
        addClassName("stack");
    }

    /** Forgets the cards of another day. */
    void reset() {
        cards.clear();
        layout = List.of();
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

    /** Shows the day; a short one has what fits into five minutes first, and the rest folded. */
    void show(DayFacts facts, boolean shortened) {
        List<SlotView> slots = facts.day().slots();
        ShortDay shortDay = ShortDay.of(facts.day());
        boolean isShort = shortened && !shortDay.enough().isEmpty();
        List<SlotView> first = isShort ? shortDay.enough() : slots;
        List<String> now = Stream.of(first, slots)
                .flatMap(List::stream)
                .map(PracticeList::key)
                .toList();
        if (!now.equals(layout) || slots.isEmpty()) {
            layout = now;
            rebuild(facts, isShort ? shortDay : new ShortDay(slots, List.of()));
        }
        slots.forEach(slot -> Objects.requireNonNull(cards.get(key(slot))).show(new CardFacts(facts, slot)));
    }

    private void rebuild(DayFacts facts, ShortDay shown) {
        List<SlotView> slots = facts.day().slots();
        cards.keySet().retainAll(slots.stream().map(PracticeList::key).toList());
        removeAll();
        if (slots.isEmpty()) {
            add(empty(facts));
        }
        if (!shown.rest().isEmpty()) {
            add(new ShortDayNote(facts));
        }
        add(sections(shown.enough(), facts));
        if (!shown.rest().isEmpty()) {
            Div folded = new Div(sections(shown.rest(), facts));
            folded.addClassName("stack");
            NativeDetails later = new NativeDetails(
                    Labels.text("parent.short.rest", shown.rest().size()), folded);
            later.setId("short-day-rest");
            add(later);
        }
    }

    private Component[] sections(List<SlotView> slots, DayFacts facts) {
        return slots.stream()
                .collect(Collectors.groupingBy(SlotView::routine, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(routine -> section(routine.getKey(), routine.getValue(), facts))
                .toArray(Component[]::new);
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
            section.add(cards.computeIfAbsent(key(slot), key -> new PracticeCard(new CardFacts(facts, slot), desk)));
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
