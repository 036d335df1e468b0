/** `definition.json`: the version and name of the cloud, and the files that it names. */

/** Source: installation pages of Carrier Grade, name of the cloud. */
export const LONGEST_NAME = 63;

export const LONGEST_SACRAMENTO_NAME = 40;

/** Half a sentence, or undefined for a good name. */
export function wrongName(name: string): string | undefined {
  if (name.length > LONGEST_NAME) return `has ${name.length} characters; there may be ${LONGEST_NAME}`;
  if (!/^[A-Za-z0-9-]+$/.test(name)) return 'may hold only letters, digits and dashes';
  if (name.startsWith('-') || name.endsWith('-')) return 'must not begin or end with a dash';
  return undefined;
}
