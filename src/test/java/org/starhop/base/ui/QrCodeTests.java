package org.starhop.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    private static final String LINK = "https://starhop.example.org/join/0123456789abcdefghijklmnopqrstuvwxyzABCDEF";

    @Test
    void isReadByACamera() throws Exception {
        assertThat(new QRCodeReader().decode(photographed(QrCode.svg(LINK))).getText())
                .isEqualTo(LINK);
    }

    @Test
    void saysWhatItIsToPeopleWhoCannotSeeIt() {
        assertThat(new QrCode(LINK, "Code for Robin").getAlt()).contains("Code for Robin");
    }

    private static BinaryBitmap photographed(String svg) {
        int scale = 4;
        MatchResult box = Pattern.compile("viewBox=\"0 0 (\\d+)")
                .matcher(svg)
                .results()
                .findFirst()
                .orElseThrow();
        int size = Integer.parseInt(box.group(1)) * scale;
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg).results().forEach(square -> {
            int left = Integer.parseInt(square.group(1)) * scale;
            int top = Integer.parseInt(square.group(2)) * scale;
            for (int y = top; y < top + scale; y++) {
                Arrays.fill(pixels, y * size + left, y * size + left + scale, 0);
            }
        });
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)));
    }
}
