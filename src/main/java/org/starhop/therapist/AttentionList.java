package org.starhop.therapist;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.console.Badge;
import org.starhop.progress.Attention;

/** What a therapist should look at, in plain words. */
public class AttentionList extends UnorderedList {

    public AttentionList(List<Attention> attention) {
        addClassName("attention");
        getElement().setAttribute("aria-label", getTranslation("therapist.attention.label"));
        attention.forEach(one -> add(new ListItem(chip(one))));
        setVisible(!attention.isEmpty());
    }

    private static Badge chip(Attention attention) {
        return switch (attention) {
            case Attention.Pain pain -> new Badge(pain(pain), Badge.Tone.URGENT);
            case Attention.NotUnderstood unclear -> care("therapist.attention.not-understood", unclear.times());
            case Attention.Refused refused -> care("therapist.attention.refused", refused.times());
            case Attention.Silent silent -> care("therapist.attention.silent", silent.days());
        };
    }

    private static String pain(Attention.Pain pain) {
        return pain.level() == null
                ? Labels.text("therapist.attention.pain")
                : Labels.text("therapist.attention.pain-level", pain.level());
    }

    private static Badge care(String key, int number) {
        return new Badge(Labels.text(key, number), Badge.Tone.CARE);
    }
}
