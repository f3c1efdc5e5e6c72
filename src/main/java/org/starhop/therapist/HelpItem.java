package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.Badge;
import org.starhop.console.ExerciseName;
import org.starhop.followup.HelpLine;
import org.starhop.followup.Messages;
import org.starhop.followup.WaitingHelp;

/** What one family asks about one exercise, and a field for the answer, which becomes a message. */
public class HelpItem extends ListItem {

    /** Sends an answer. */
    public interface Answer {
        void send(UUID childId, UUID requestId, String text);
    }

    private final Div question = new Div();
    private final TextArea text = new TextArea();
    private final FormErrors errors = new FormErrors();
    private @Nullable WaitingHelp shown;

    HelpItem(UUID childId, UUID requestId, Answer answer) {
        addClassNames("help-item", "panel");
        TestIds.set(this, "help-request");
        add(question, form(text -> answer.send(childId, requestId, text)));
    }

    /** Shows what is asked, with words that were added since; what is being typed stays. */
    void show(WaitingHelp waiting) {
        if (!waiting.equals(shown)) {
            shown = waiting;
            question.removeAll();
            question.add(head(waiting), asked(waiting));
        }
    }

    private static Div head(WaitingHelp waiting) {
        Span exercise = new Span(ExerciseName.of(waiting.prescription()));
        exercise.addClassName("log-exercise");
        Div head = new Div(
                TherapistNavigation.childLink(
                        waiting.child().getNickname(),
                        TherapistNavigation.NOW,
                        waiting.child().getId()),
                Badge.of(waiting.prescription().getDiscipline()),
                exercise);
        head.addClassName("log-title");
        return head;
    }

    private static Div asked(WaitingHelp waiting) {
        HelpLine request = waiting.request();
        Paragraph question = new Paragraph(Labels.text("therapist.help." + request.kind()));
        question.addClassName("question");
        Div asked = new Div(question);
        if (request.words() != null) {
            Paragraph words = new Paragraph("“" + request.words() + "”");
            words.addClassName("log-note");
            asked.add(words);
        }
        asked.add(TextSpans.secondary(request.askedBy() + " · "
                + DateFormats.shortDayAndTime(request.askedAt(), waiting.child().getZone())));
        return asked;
    }

    private Div form(Consumer<String> answer) {
        text.setLabel(Labels.text("therapist.help.answer-label"));
        text.setMaxLength(Messages.LONGEST_TEXT);
        text.setWidthFull();
        Button send = new Button(
                Labels.text("therapist.help.answer"), click -> errors.attempt(() -> answer.accept(text.getValue())));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Div form =
                new Div(errors, errors.put("text", TestIds.set(text, "answer-text")), TestIds.set(send, "send-answer"));
        form.addClassName("answer-form");
        return form;
    }
}
