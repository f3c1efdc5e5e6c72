/**
 * Formats a day or a moment in a language. A browser that does not know the time zone uses its own; one that cannot
 * format it at all writes an ISO date. No date is worth losing a screen.
 */
export function inWords(tag: string, how: Intl.DateTimeFormatOptions, moment: number): string {
  for (const options of [how, { ...how, timeZone: undefined }]) {
    try {
      return new Intl.DateTimeFormat(tag, options).format(moment);
    } catch {
      // Tries the next way.
    }
  }
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 10);
}
