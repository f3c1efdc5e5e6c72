package org.starhop.play;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.starhop.child.PairedDevice;

/** Sends a tablet an earlier year of a child's sky. */
@RestController
class SkyController {

    private final SkyYears years;

    SkyController(SkyYears years) {
        this.years = years;
    }

    @GetMapping("/play/api/sky")
    SkyYears.SkyYear year(
            @RequestAttribute("org.starhop.child.PairedDevice") PairedDevice device,
            @RequestParam UUID child,
            @RequestParam int year) {
        return years.of(device, child, year);
    }
}
