/** MAC addresses: reading them as they should be written, and telling what a differently written one means. */

const COLONS = /^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i;

/** Six octets with colons, in lower case; anything else is undefined. */
export function parseMac(text: string): string | undefined {
  return COLONS.test(text) ? text.toLowerCase() : undefined;
}

/**
 * The same address with colons, however its octets are divided: dashes, dots, blanks, nothing at all, or a colon too few
 * or too many. The case of its letters stays. Undefined unless all twelve digits are there: where one went missing,
 * it is unknown which.
 */
export function normaliseMac(text: string): string | undefined {
  const digits = text
    .trim()
    .replace(/^0x/i, '')
    .replace(/[-:.\s]+/g, '');
  return /^[0-9a-f]{12}$/i.test(digits) ? (digits.match(/../g) ?? []).join(':') : undefined;
}

/** Why no NIC has this address (as `parseMac` gives it), as the end of a sentence; undefined for one that a NIC can have. */
export function impossibleMac(mac: string): string | undefined {
  const digits = mac.replaceAll(':', '');
  if (/^0+$/.test(digits)) return 'is all zeros';
  if (/^f+$/.test(digits)) return 'is the broadcast address';
  return (Number.parseInt(digits.slice(0, 2), 16) & 1) === 1 ? 'is a group address' : undefined;
}
