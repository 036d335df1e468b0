/** Lines with fields too few or too many, also when that only shows by the address, which stands beside its column. */
import type { Machine } from '../../model/installer-model.js';

/** Quotes are reported as such, with what they do to a comma. */
export function quotedComma({ fields }: Machine): boolean {
  const opening = fields.findIndex(({ text }) => /^"[^"]*$/.test(text));
  return opening >= 0 && fields.slice(opening + 1).some(({ text }) => /^[^"]*"$/.test(text));
}
