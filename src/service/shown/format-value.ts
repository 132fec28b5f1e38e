/**
 * A day ("2024-06-03") or a month ("2024-06") as a language writes it; anything else (a year, an interval) as it is. Years of four digits
 * alone.
 */
export function formatDate(value: string, locale: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(value) ?? [];
  if (year === undefined || month === undefined) return value;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const ofMonth = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale, day === undefined ? ofMonth : { ...ofMonth, day: "numeric" }).format(date);
}

/** A number in digits, grouped as a language groups them: "6 200 000". What is no number stays as it is. */
export function formatNumber(value: string, locale: string): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: MAX_FRACTION_DIGITS }).format(number);
}

const MAX_FRACTION_DIGITS = 6;
