/**
 * A day or a moment as a language says it. A browser that does not know the time zone says it in its own; one that
 * cannot say it at all writes it as calendars do. No date is worth a screen.
 */
export function inWords(tag: string, how: Intl.DateTimeFormatOptions, moment: number): string {
  for (const options of [how, { ...how, timeZone: undefined }]) {
    try {
      return new Intl.DateTimeFormat(tag, options).format(moment);
    } catch {
      // The next way may do.
    }
  }
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 10);
}
