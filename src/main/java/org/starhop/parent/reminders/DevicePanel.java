package org.starhop.parent.reminders;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.console.ServerAddress;
import org.starhop.notice.push.NewSubscription;
import org.starhop.notice.push.PushSubscriptions;

/**
 * Whether this very browser shows reminders while Starhop is closed. Only the browser knows and only it can ask, so
 * {@code parent/push.js} does both and says how it went.
 */
class DevicePanel extends Section {

    private static final String CONNECT =
            "import(new URL('parent/push.js', document.baseURI)).then(push => push.connect(this, $0))";

    private final PushSubscriptions subscriptions;
    private final FormErrors errors = new FormErrors();
    private final Paragraph sentence = new Paragraph();
    private final Button on = new Button(Labels.text("parent.push.turn-on"));
    private final Button off = new Button(Labels.text("parent.push.turn-off"));

    DevicePanel(PushSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
        addClassNames("panel", "stack");
        setId("this-device");
        sentence.setId("device-state");
        on.setId("push-on");
        off.setId("push-off");
        Div buttons = new Div(on, off);
        buttons.addClassName("row");
        add(new H2(Labels.text("parent.push.title")), errors, sentence, buttons);
        show(DeviceState.UNKNOWN);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(CONNECT, subscriptions.publicKey());
    }

    /** Tells what the browser can do, and the address at which it is pushed to, if it is. */
    @ClientCallable
    void told(String state, @Nullable String endpoint) {
        DeviceState said = DeviceState.of(state);
        boolean known = said != DeviceState.ON || (endpoint != null && subscriptions.isMine(endpoint));
        show(known ? said : DeviceState.OFF);
    }

    /** Tells that the person agreed and the browser has an address. */
    @ClientCallable
    void subscribed(String endpoint, String p256dh, String auth) {
        var added = new NewSubscription(endpoint, p256dh, auth, ServerAddress.of(""));
        show(errors.attempt(() -> subscriptions.subscribe(added)) ? DeviceState.ON : DeviceState.OFF);
    }

    /** Tells that the browser is no longer to be pushed to. */
    @ClientCallable
    void unsubscribed(String endpoint) {
        subscriptions.unsubscribe(endpoint);
        show(DeviceState.OFF);
    }

    private void show(DeviceState state) {
        sentence.setText(Labels.of(state));
        on.setVisible(state == DeviceState.OFF || state == DeviceState.FAILED);
        off.setVisible(state == DeviceState.ON);
    }
}
