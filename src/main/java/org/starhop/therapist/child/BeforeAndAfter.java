package org.starhop.therapist.child;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.followup.story.ChangeReview;
import org.starhop.followup.story.Fortnight;

/** The two weeks before a change and the two since it, side by side, as counts. It says nothing about the cause. */
class BeforeAndAfter extends Div {

    private final Fortnight before;
    private final Fortnight after;
    private final NativeTable table = new NativeTable();

    BeforeAndAfter(ChangeReview review) {
        this.before = Objects.requireNonNull(review.before());
        this.after = Objects.requireNonNull(review.after());
        addClassName("before-after");
        TestIds.set(this, "before-after");
        table.add(head());
        row("planned", fortnight -> fortnight.count().planned());
        row("done", fortnight -> fortnight.count().done());
        row("tried", fortnight -> fortnight.count().tried());
        review.barrier().ifPresent(barrier -> row(Labels.of(barrier), Fortnight::barrier, "barrier"));
        Paragraph caution = new Paragraph(getTranslation("therapist.review.caution"));
        caution.addClassName("soft");
        add(table, caution);
    }

    private NativeTableRow head() {
        return new NativeTableRow(header(""), header(days("before", before)), header(days("after", after)));
    }

    private static String days(String name, Fortnight fortnight) {
        return Labels.text(
                "therapist.review." + name,
                DateFormats.shortDay(fortnight.from()),
                DateFormats.shortDay(fortnight.to()));
    }

    private void row(String name, ToIntFunction<Fortnight> count) {
        row(getTranslation("therapist.review." + name), count, name);
    }

    private void row(String label, ToIntFunction<Fortnight> count, String name) {
        NativeTableHeaderCell of = header(label);
        of.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(of, cell(count, before), cell(count, after));
        row.getElement().setAttribute("data-row", name);
        table.add(row);
    }

    private static NativeTableHeaderCell header(String text) {
        return new NativeTableHeaderCell(text);
    }

    private static NativeTableCell cell(ToIntFunction<Fortnight> count, Fortnight of) {
        return new NativeTableCell(String.valueOf(count.applyAsInt(of)));
    }
}
