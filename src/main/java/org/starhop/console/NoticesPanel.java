package org.starhop.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Function;
import org.starhop.base.ui.Labels;
import org.starhop.notice.NoticeLine;

/** The page of both consoles that lists what is new: light, because it opens from the bell of every page. */
public class NoticesPanel extends Div {

    /** The maximum number of notices shown. */
    public static final int SHOWN = 50;

    private final Button readAll = new Button(Labels.text("notice.read-all"));
    private final Paragraph none = new Paragraph(Labels.text("notice.none"));
    private final NoticeList list;

    /**
     * Creates the panel.
     *
     * @param settings leads to how the person is told
     * @param address where a notice leads
     * @param readAll notes that everything was read
     */
    public NoticesPanel(RouterLink settings, Function<NoticeLine, String> address, Runnable readAll) {
        list = new NoticeList(address);
        addClassName("stack");
        this.readAll.addClickListener(click -> readAll.run());
        this.readAll.setId("read-all");
        this.readAll.addThemeVariants(ButtonVariant.TERTIARY);
        none.addClassName("soft");
        settings.setText(Labels.text("notice.settings"));
        settings.setId("notice-settings-link");
        add(new Header(new H1(Labels.text("notice.title")), this.readAll), none, list, settings);
    }

    /** Shows these notices. */
    public void show(List<NoticeLine> lines) {
        readAll.setVisible(lines.stream().anyMatch(line -> !line.isRead()));
        none.setVisible(lines.isEmpty());
        list.show(lines);
    }
}
