package org.starhop.parent.tablets;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.starhop.base.DomainException;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.child.Devices;
import org.starhop.child.Devices.Tablet;

/** Gives a tablet a name that distinguishes it from the others. */
class TabletNameDialog extends FormDialog {

    /** Renames the tablet that the form was opened with. */
    interface TabletRename {
        void rename(String name, int openedWith);
    }

    private final TextField name = new TextField(Labels.text("parent.tablets.name"));
    private final FormErrors errors = new FormErrors();
    private final Supplier<Tablet> newest;
    private int openedWith;

    TabletNameDialog(Tablet device, Supplier<Tablet> newest, TabletRename rename) {
        this.newest = newest;
        openedWith = device.rowVersion();
        setHeaderTitle(Labels.text("parent.tablets.rename-title"));
        setId("tablet-name-dialog");
        name.setId("tablet-name");
        name.setMaxLength(Devices.LONGEST_NAME);
        name.setHelperText(Labels.text("parent.tablets.name-help"));
        name.setWidthFull();
        name.setAutoselect(true);
        name.setValue(device.name());
        add(errors, errors.put("name", name));
        Button save = new Button(Labels.text("parent.tablets.save-name"), click -> trySave(rename));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-tablet-name");
        save.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        Button cancel = new Button(Labels.text("form.cancel"), click -> close());
        cancel.setId("cancel-tablet-name");
        getFooter().add(cancel, save);
    }

    @Override
    public void open() {
        super.open();
        name.focus();
    }

    private void trySave(TabletRename rename) {
        errors.attempt(() -> {
            try {
                rename.rename(name.getValue(), openedWith);
                close();
            } catch (DomainException.Stale quicker) {
                Tablet theirs = newest.get();
                openedWith = theirs.rowVersion();
                throw new DomainException.Invalid("name", "parent.tablets.name-stale", theirs.name());
            }
        });
    }
}
