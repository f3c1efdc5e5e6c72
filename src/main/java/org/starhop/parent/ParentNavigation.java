package org.starhop.parent;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.starhop.console.ShownChild;
import org.starhop.progress.ShortDay;

/**
 * The addresses of the parent console; all its links are made here. Pages are referred to by address rather than by
 * class, because the build gives a page all browser code that the classes it refers to may need.
 */
public final class ParentNavigation {

    public static final String TODAY = "parent/:childId";
    public static final String PLAN = TODAY + "/plan";
    public static final String CALENDAR = TODAY + "/calendar";
    public static final String WEEK = TODAY + "/week";
    public static final String REWARDS = TODAY + "/rewards";
    public static final String TABLETS = TODAY + "/tablets";
    public static final String TALK = TODAY + "/talk";
    public static final String VISITS = TODAY + "/visits";
    public static final String FAMILY = TODAY + "/family";
    public static final String HELPERS = TODAY + "/helpers";
    public static final String REMINDERS = TODAY + "/reminders";

    public static final String NOTICES = "parent/notices";
    public static final String NOTICE_SETTINGS = NOTICES + "/settings";

    private static final String DATE = "date";
    private static final String MONTH = "month";
    private static final String FROM = "from";
    private static final String MINUTES = "minutes";
    private static final String FIRST = "first";

    /** A page about one child, with its query parameters. */
    public record Place(String page, UUID childId, QueryParameters query) {

        public RouterLink link(String text) {
            return ParentNavigation.link(text, address());
        }

        String address() {
            return new Location(path(), query).getPathWithQueryParameters();
        }

        public void open(UI ui) {
            ui.navigate(path(), query);
        }

        String path() {
            return page.replace(":" + ShownChild.PARAMETER, childId.toString());
        }
    }

    private ParentNavigation() {}

    /** Returns a link to an address of the console. */
    public static RouterLink link(String text, String address) {
        RouterLink link = new RouterLink();
        link.setText(text);
        link.getElement().setAttribute("href", address);
        return link;
    }

    /** The family's today. */
    public static Place today(UUID childId) {
        return new Place(TODAY, childId, QueryParameters.empty());
    }

    /** Today, with what fits into five minutes first. */
    public static Place shortDay(UUID childId) {
        return new Place(TODAY, childId, QueryParameters.of(MINUTES, String.valueOf(ShortDay.MINUTES)));
    }

    /** A day in the past or the future. */
    public static Place day(UUID childId, LocalDate date) {
        return new Place(TODAY, childId, QueryParameters.of(DATE, date.toString()));
    }

    /** What was prescribed, and when the family does it. */
    public static Place plan(UUID childId) {
        return new Place(PLAN, childId, QueryParameters.empty());
    }

    /** The star calendar of the current month. */
    public static Place calendar(UUID childId) {
        return new Place(CALENDAR, childId, QueryParameters.empty());
    }

    /** The star calendar of a month. */
    public static Place month(UUID childId, YearMonth month) {
        return new Place(CALENDAR, childId, QueryParameters.of(MONTH, month.toString()));
    }

    /** A day opened in its month. */
    public static Place calendarDay(UUID childId, LocalDate date) {
        return new Place(CALENDAR, childId, QueryParameters.of(DATE, date.toString()));
    }

    /** The week that begins on this Monday. */
    public static Place week(UUID childId, LocalDate monday) {
        return new Place(WEEK, childId, QueryParameters.of(FROM, monday.toString()));
    }

    /** The rewards and the wishes. */
    public static Place rewards(UUID childId) {
        return new Place(REWARDS, childId, QueryParameters.empty());
    }

    /** The tablets this child plays on. */
    public static Place tablets(UUID childId) {
        return new Place(TABLETS, childId, QueryParameters.empty());
    }

    /** The messages with the therapists. */
    public static Place talk(UUID childId) {
        return new Place(TALK, childId, QueryParameters.empty());
    }

    /** The visits, and what was promised at them. */
    public static Place visits(UUID childId) {
        return new Place(VISITS, childId, QueryParameters.empty());
    }

    /** Helpers and tablets. */
    public static Place family(UUID childId) {
        return new Place(FAMILY, childId, QueryParameters.empty());
    }

    /** The child's care circle. */
    public static Place helpers(UUID childId) {
        return new Place(HELPERS, childId, QueryParameters.empty());
    }

    /** The usual times at which the reader is reminded. */
    public static Place reminders(UUID childId) {
        return new Place(REMINDERS, childId, QueryParameters.empty());
    }

    /** The same with times suggested, for whoever sets none yet. */
    public static Place firstReminders(UUID childId) {
        return new Place(REMINDERS, childId, QueryParameters.of(FIRST, "true"));
    }

    /** Returns whether the page is to suggest something, because the reader sets it for the first time. */
    public static boolean isFirst(BeforeEnterEvent event) {
        return query(event, FIRST).isPresent();
    }

    /** Returns the day from the address, if it contains one. */
    public static Optional<LocalDate> date(BeforeEnterEvent event) {
        return query(event, DATE).flatMap(ParentNavigation::parsed);
    }

    /** Returns whether the address asks for a short day. */
    public static boolean isShortDay(BeforeEnterEvent event) {
        return query(event, MINUTES).isPresent();
    }

    /** Returns the first day of the week from the address, if it contains one. */
    public static Optional<LocalDate> from(BeforeEnterEvent event) {
        return query(event, FROM).flatMap(ParentNavigation::parsed);
    }

    /** Returns the month from the address, if it contains one. */
    public static Optional<YearMonth> month(BeforeEnterEvent event) {
        return query(event, MONTH).flatMap(text -> parsed(text + "-01")).map(YearMonth::from);
    }

    private static Optional<String> query(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
