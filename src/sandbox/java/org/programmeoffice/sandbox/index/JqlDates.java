package org.programmeoffice.sandbox.index;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates of JQL: literals and days in the searcher's zone, periods from now, and functions. */
final class JqlDates {
    private static final Pattern PERIOD = Pattern.compile("([+-]?)\\s*(\\d{1,6}[wdhm](?:\\s+\\d{1,6}[wdhm])*)");
    private static final Pattern STEP = Pattern.compile("([+-]?)(\\d{1,6})([yMwdhm]?)");
    private static final DateTimeFormatter DAY = strict("[uuuu-M-d][uuuu/M/d]");
    private static final DateTimeFormatter MINUTE = strict("[uuuu-M-d H:mm][uuuu/M/d H:mm]");

    private final ZoneId zone;
    private final Instant now;

    JqlDates(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    /** Returns the instant that a literal, a period or a number of milliseconds means. */
    Optional<Instant> literal(String text) {
        var trimmed = text.strip();
        var period = PERIOD.matcher(trimmed);
        if (period.matches()) {
            return Optional.of(moved(period.group(1).equals("-") ? -1 : 1, period.group(2)));
        }
        if (trimmed.matches("\\d{9,15}")) {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(trimmed)));
        }
        return date(trimmed);
    }

    private Instant moved(int sign, String steps) {
        var at = now.atZone(zone);
        for (var step : steps.split("\\s+", -1)) {
            at = plus(at, sign * Long.parseLong(step.substring(0, step.length() - 1)), step.charAt(step.length() - 1));
        }
        return at.toInstant();
    }

    private Optional<Instant> date(String text) {
        try {
            return Optional.of(
                    text.contains(":")
                            ? LocalDateTime.parse(text, MINUTE).atZone(zone).toInstant()
                            : LocalDate.parse(text, DAY).atStartOfDay(zone).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Returns the instant that a function such as {@code startOfWeek("-1w")} means. */
    Optional<Instant> function(String name, List<String> arguments) {
        var at = edge(name.toLowerCase(Locale.ROOT), now.atZone(zone));
        if (at.isEmpty() || arguments.isEmpty()) {
            return at.map(ZonedDateTime::toInstant);
        }
        var step = STEP.matcher(arguments.get(0).strip());
        if (arguments.size() > 1 || !step.matches()) {
            return Optional.empty();
        }
        var amount = Long.parseLong(step.group(2)) * (step.group(1).equals("-") ? -1 : 1);
        var unit = step.group(3).isEmpty() ? unitOf(name) : step.group(3).charAt(0);
        return edge(name.toLowerCase(Locale.ROOT), plus(now.atZone(zone), amount, unit))
                .map(ZonedDateTime::toInstant);
    }

    private Optional<ZonedDateTime> edge(String name, ZonedDateTime at) {
        var day = at.toLocalDate();
        return switch (name) {
            case "now" -> Optional.of(at);
            case "startofday" -> start(day);
            case "endofday" -> end(day);
            case "startofweek" -> start(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case "endofweek" -> end(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case "startofmonth" -> start(day.withDayOfMonth(1));
            case "endofmonth" -> end(day.with(TemporalAdjusters.lastDayOfMonth()));
            case "startofyear" -> start(day.withDayOfYear(1));
            case "endofyear" -> end(day.with(TemporalAdjusters.lastDayOfYear()));
            default -> Optional.empty();
        };
    }

    private Optional<ZonedDateTime> start(LocalDate day) {
        return Optional.of(day.atStartOfDay(zone));
    }

    private Optional<ZonedDateTime> end(LocalDate day) {
        return Optional.of(day.plusDays(1).atStartOfDay(zone).minusSeconds(1));
    }

    private static char unitOf(String function) {
        var name = function.toLowerCase(Locale.ROOT);
        if (name.endsWith("year")) {
            return 'y';
        }
        if (name.endsWith("month")) {
            return 'M';
        }
        return name.endsWith("week") ? 'w' : 'd';
    }

    private static ZonedDateTime plus(ZonedDateTime at, long amount, char unit) {
        return switch (unit) {
            case 'y' -> at.plusYears(amount);
            case 'M' -> at.plusMonths(amount);
            case 'w' -> at.plusWeeks(amount);
            case 'd' -> at.plusDays(amount);
            case 'h' -> at.plusHours(amount);
            default -> at.plusMinutes(amount);
        };
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
