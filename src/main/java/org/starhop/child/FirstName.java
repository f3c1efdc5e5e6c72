package org.starhop.child;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A tablet's initial name: the one the family gave it before, or its kind, with a number if that name is taken. */
final class FirstName {

    private static final int ROOM_FOR_A_NUMBER = 4;

    private FirstName() {}

    static String of(UUID tabletId, String own, List<Device> paired) {
        return paired.stream()
                .filter(device -> device.getTabletId().equals(tabletId))
                .map(Device::getName)
                .findFirst()
                .orElseGet(() -> unlike(paired.stream().map(Device::getName).collect(Collectors.toSet()), own.strip()));
    }

    private static String unlike(Set<String> taken, String own) {
        String stem = own.substring(0, Math.min(own.length(), Devices.LONGEST_NAME - ROOM_FOR_A_NUMBER));
        return Stream.concat(Stream.of(own), IntStream.iterate(2, n -> n + 1).mapToObj(n -> stem + " " + n))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
