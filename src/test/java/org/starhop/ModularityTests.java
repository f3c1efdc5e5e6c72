package org.starhop;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(StarhopApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void drawsThePictureOfTheModules() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/architecture"))
                .writeModulesAsPlantUml(DiagramOptions.defaults())
                .writeIndividualModulesAsPlantUml();
    }
}
