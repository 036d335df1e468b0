/** Switches that are the number 0 or 1. */

/** What a switch that is written in another way means. */
export function flagOf(value: string | number | boolean): 0 | 1 | undefined {
  const text = String(value).toLowerCase();
  if (['1', 'true', 'yes', 'on'].includes(text)) return 1;
  return ['0', 'false', 'no', 'off'].includes(text) ? 0 : undefined;
}
