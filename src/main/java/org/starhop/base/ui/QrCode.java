package org.starhop.base.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * A QR code that is sharp at any size. Its content should also be shown as text, for people without a second device to
 * scan it.
 */
public final class QrCode extends Image {

    private static final int QUIET_ZONE = 4;

    /**
     * Creates a QR code.
     *
     * @param content what a camera reads
     * @param description what the picture is, for people who cannot see it
     */
    public QrCode(String content, String description) {
        super("data:image/svg+xml;base64," + base64(svg(content)), description);
        addClassName("qr-code");
    }

    /** Returns the picture: dark squares on a light ground with the quiet zone that scanners need. */
    static String svg(String content) {
        BitMatrix matrix = matrix(content);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        int size = matrix.getWidth();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        .formatted(size, size)
                + "<path fill=\"#fff\" d=\"M0 0h%dv%dh-%dz\"/><path d=\"%s\"/></svg>".formatted(size, size, size, path);
    }

    private static BitMatrix matrix(String content) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.CHARACTER_SET, "UTF-8");
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
