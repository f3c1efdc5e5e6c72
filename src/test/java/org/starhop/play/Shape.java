package org.starhop.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The shape of a value of the play API, as described in {@code docs/play-api.json}. */
final class Shape {

    private Shape() {}

    /** Returns where a value does not match its shape; empty if all of it does. */
    static List<String> faults(String where, JsonNode shape, JsonNode value) {
        return check(where, shape, value).toList();
    }

    private static Stream<String> check(String where, JsonNode shape, JsonNode value) {
        if (shape.isArray()) {
            return value.isArray()
                    ? value.valueStream().flatMap(item -> check(where + "[]", shape.get(0), item))
                    : Stream.of(where + " is no list");
        }
        if (shape.isObject()) {
            return value.isObject() ? parts(where, shape, value) : Stream.of(where + " has no parts");
        }
        return is(shape.asString(), value) ? Stream.empty() : Stream.of(where + " is no " + shape.asString());
    }

    private static Stream<String> parts(String where, JsonNode shape, JsonNode value) {
        if (shape.has("*")) {
            return value.valueStream().flatMap(part -> check(where + ".*", shape.get("*"), part));
        }
        var unknown = new TreeSet<>(value.propertyNames());
        shape.propertyNames().forEach(name -> unknown.remove(name.replace("?", "")));
        return Stream.concat(
                unknown.stream().map(name -> where + "." + name + " is not in the contract"),
                shape.propertyStream().flatMap(part -> part(where, part.getKey(), part.getValue(), value)));
    }

    private static Stream<String> part(String where, String key, JsonNode shape, JsonNode whole) {
        String name = key.replace("?", "");
        JsonNode value = whole.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return key.endsWith("?") ? Stream.empty() : Stream.of(where + "." + name + " is missing");
        }
        return check(where + "." + name, shape, value);
    }

    private static boolean is(String kind, JsonNode value) {
        return switch (kind) {
            case "text" -> value.isString();
            case "number" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "id" -> value.isString() && reads(UUID::fromString, value);
            case "instant" -> value.isString() && reads(Instant::parse, value);
            case "date" -> value.isString() && reads(LocalDate::parse, value);
            default -> Arrays.asList(kind.split("\\|", -1)).contains(value.asString());
        };
    }

    private static boolean reads(Function<String, ?> reader, JsonNode value) {
        try {
            return reader.apply(value.asString()) != null;
        } catch (IllegalArgumentException | DateTimeParseException other) {
            return false;
        }
    }
}
