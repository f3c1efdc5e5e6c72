package org.starhop.play;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.Pictures;
import org.starhop.program.OwnMedia;
import org.starhop.program.Prescription;

/**
 * Shows a family's own photo or clip in a console. People who may not see it get only its URL, which does not open. A
 * browser that cannot play it shows the drawing instead: a clip may need a codec that the device does not have.
 */
public final class OwnMediaView {

    private OwnMediaView() {}

    /** Returns the photo or the playing clip; {@code name} is read aloud. */
    public static Component of(Prescription prescription, OwnMedia media, String name) {
        if (media.getFormat().isClip()) {
            HtmlComponent clip = new HtmlComponent("video");
            clip.addClassName("own-media");
            clip.getElement()
                    .setAttribute("src", address(prescription, media))
                    .setAttribute("aria-label", name)
                    .setAttribute("preload", "metadata")
                    .setAttribute("controls", true)
                    .setAttribute("playsinline", true);
            giveWay(clip, prescription, name);
            // Without the codec, a clip that has sound would play as a black box.
            clip.getElement()
                    .addEventListener("loadedmetadata", known -> draw(clip, prescription, name))
                    .setFilter("element.videoWidth === 0");
            return clip;
        }
        Image photo = new Image(address(prescription, media), name);
        photo.addClassName("own-media");
        giveWay(photo, prescription, name);
        return photo;
    }

    private static void giveWay(Component own, Prescription prescription, String name) {
        own.getElement().addEventListener("error", gone -> draw(own, prescription, name));
    }

    private static void draw(Component own, Prescription prescription, String name) {
        Element around = own.getElement().getParent();
        Image drawing = Pictures.move(
                prescription.getExercise().key(), prescription.getExercise().emoji(), name);
        drawing.addClassName("own-media");
        around.setChild(around.indexOfChild(own.getElement()), drawing.getElement());
    }

    /** Returns a small picture for lists: the family's photo, otherwise the drawing or the emoji. */
    public static Image small(Prescription prescription) {
        OwnMedia media = prescription.getMedia();
        if (media == null || media.getFormat().isClip()) {
            return Pictures.move(
                    prescription.getExercise().key(), prescription.getExercise().emoji(), "");
        }
        Image photo = new Image(address(prescription, media), "");
        photo.addClassNames("picture", "move", "own");
        return photo;
    }

    static @Nullable String address(Prescription prescription) {
        OwnMedia media = prescription.getMedia();
        return media == null ? null : address(prescription, media);
    }

    private static String address(Prescription prescription, OwnMedia media) {
        return "media/" + prescription.getChildId() + "/" + prescription.getId() + "/" + media.getId();
    }
}
