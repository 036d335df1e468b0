/** Who has which mnemonic: services and components, of the product and of the model. */
import { clmServices } from '../../../../architecture/clm-services.js';
import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import type { Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';

/** Something that has a mnemonic, and where the model defines it. */
export interface Holder {
  readonly what: string;
  readonly value: string;
  readonly mnemonic?: Value<string>;
}

export function mnemonicsOf(frame: Frame, list: 'services' | 'service-components', what: string): Holder[] {
  return frame.list(list).flatMap((item) => {
    const mnemonic = item.text('mnemonic');
    return mnemonic ? [{ what: `${what} '${item.label}'`, value: mnemonic.value, mnemonic }] : [];
  });
}

export function shippedServices(frame: Frame): Holder[] {
  return [...clmServices(frame.generation.value).values()].map(({ name, mnemonic }) => ({
    what: `service '${name}' of the product`,
    value: mnemonic,
  }));
}

/** Those of `own` whose mnemonic is before them. */
export function* clashes(before: readonly Holder[], own: readonly Holder[]): Iterable<Report> {
  const all = [...before, ...own];
  const mine = new Set(own);
  for (const { first, again } of repeated(all, ({ value }) => value)) {
    const { mnemonic, value } = again;
    if (!mnemonic || !mine.has(again)) continue;
    yield finding(mnemonic.at, `Duplicate mnemonic '${value}', also used by ${first.what}.`, {
      related: [related(first.mnemonic?.at, 'First used here.')],
      fixes: () => renumber(mnemonic, new Set(all.map((each) => each.value))),
    });
  }
}
