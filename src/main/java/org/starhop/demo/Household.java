package org.starhop.demo;

/** The families of the demo clinic. */
enum Household {
    BENNETT("Bennett", "Kitchen tablet"),
    SOTO("Ramírez Soto", "Tableta de la sala"),
    OKAFOR_REED("Okafor & Reed", "Eli's tablet"),
    NGUYEN("Nguyen", "Zoe's phone");

    private final String familyName;
    private final String tablet;

    Household(String familyName, String tablet) {
        this.familyName = familyName;
        this.tablet = tablet;
    }

    String familyName() {
        return familyName;
    }

    /** Returns the name of this family's tablet. */
    String tablet() {
        return tablet;
    }
}
