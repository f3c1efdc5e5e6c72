package org.starhop.base;

/**
 * Why a request was not carried out. The key names a sentence in the translation bundles that says what to do; the
 * arguments fill its placeholders.
 */
public sealed class DomainException extends RuntimeException {

    private final transient Object[] arguments;

    private DomainException(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    /** Returns the key of the sentence in the bundles, {@code error.…}. */
    public String key() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** The thing doesn't exist or isn't yours; callers cannot tell which. */
    public static final class NotFound extends DomainException {
        public NotFound() {
            super("error.not-found");
        }
    }

    /** A value that cannot be stored; {@code field} names the input it came from. */
    public static final class Invalid extends DomainException {
        private final String field;

        public Invalid(String field, String key, Object... arguments) {
            super(key, arguments);
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    /** Somebody else has changed the same record since the form was opened. */
    public static final class Stale extends DomainException {
        public Stale() {
            super("error.stale");
        }
    }

    /** The request is well formed, but the rules do not allow it, such as a claim that the stars do not cover. */
    public static final class Refused extends DomainException {
        public Refused(String key, Object... arguments) {
            super(key, arguments);
        }
    }
}
