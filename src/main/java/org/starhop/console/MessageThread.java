package org.starhop.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.List;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.followup.MessageLine;
import org.starhop.followup.Messages;

/** The messages about one child, and a field to write the next one. What is being typed stays when messages arrive. */
@StyleSheet("messages.css")
public class MessageThread extends Div {

    private static final int PAGE = 30;

    private final Messages messages;
    private final ShownChild child;
    private final Runnable refresh;
    private final OrderedList list = new OrderedList();
    private final Button earlier = new Button(Labels.text("message.earlier"), click -> showEarlier());
    private final TextArea text = new TextArea(Labels.text("message.text"));
    private final FormErrors errors = new FormErrors();
    private List<MessageLine> shown = List.of();
    private int limit = PAGE;

    /** Creates the thread; {@code refresh} makes the page show what changed. */
    public MessageThread(Messages messages, ShownChild child, Runnable refresh) {
        this.messages = messages;
        this.child = child;
        this.refresh = refresh;
        addClassName("message-thread");
        list.addClassName("messages");
        list.setId("messages");
        earlier.setId("earlier-messages");
        earlier.addThemeVariants(ButtonVariant.TERTIARY);
        add(earlier, list, form());
    }

    /** Shows what is new, in this time zone, and notes that it was read. */
    public void show(ZoneId zone) {
        List<MessageLine> lines = messages.thread(child.id(), limit);
        messages.read(child.id());
        earlier.setVisible(lines.size() == limit);
        text.setHelperText(Labels.text("message.read-by", String.join(", ", messages.readers(child.id()))));
        if (!lines.equals(shown)) {
            shown = lines;
            list.removeAll();
            lines.forEach(line -> list.add(bubble(line, zone)));
            list.setVisible(!lines.isEmpty());
        }
    }

    private void showEarlier() {
        limit += PAGE;
        refresh.run();
    }

    private Div form() {
        text.setMaxLength(Messages.LONGEST_TEXT);
        text.setWidthFull();
        text.setMinRows(2);
        TestIds.set(text, "message-text");
        Button send = new Button(Labels.text("message.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        TestIds.set(send, "send-message");
        Paragraph calm = new Paragraph(Labels.text("message.not-watched"));
        calm.addClassName("soft");
        Div form = new Div(errors, errors.put("text", text), calm, send);
        form.addClassName("message-form");
        return form;
    }

    private void send() {
        errors.attempt(() -> {
            messages.send(child.id(), text.getValue());
            text.clear();
            refresh.run();
        });
    }

    private static ListItem bubble(MessageLine line, ZoneId zone) {
        Span author = new Span(line.mine() ? Labels.text("message.mine") : line.author());
        author.addClassName("author");
        Div head = new Div(author, TextSpans.secondary(DateFormats.shortDayAndTime(line.sentAt(), zone)));
        head.addClassName("message-head");
        Paragraph words = new Paragraph(line.text());
        words.addClassName("words");
        ListItem bubble = new ListItem(head, words);
        if (line.mine() && !line.readBy().isEmpty()) {
            bubble.add(TextSpans.secondary(Labels.text("message.was-read", String.join(", ", line.readBy()))));
        }
        bubble.addClassNames("message", line.mine() ? "mine" : "theirs");
        return TestIds.set(bubble, "message");
    }
}
