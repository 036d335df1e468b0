/** The ninth field: what people call a power management besides its name. */
import { powerManagements } from '../../../../architecture/baremetal-roles.js';
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';

/** Boot modes, products and protocols, each with the power management that such a machine has. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ilo: 'HP_iLO4',
  uefi: 'HP_iLO4',
  ipmi2: 'IPMI',
  ipmitool: 'IPMI',
  ipmilan: 'IPMI',
  lanplus: 'IPMI',
  bios: 'IPMI',
  virtual: 'VM',
  ssh: 'VM',
};

/** Names, what remains of them without `HP_`, and the drivers behind them: `ilo4`, `pxe_ilo`. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OTHER_NAMES),
  // Of two with one driver the first, which is the default, counts.
  ...[...powerManagements].reverse().flatMap(({ name, driver }): readonly (readonly [string, string])[] => [
    [driver, name],
    [name.toLowerCase().replace('hp_', ''), name],
    [name.toLowerCase(), name],
  ]),
]);

/** The power management that was most likely meant, and whether nothing else can be. */
export function nearestPower(
  text: string,
): { readonly name: string; readonly isCertain: boolean } | undefined {
  const typed = text.toLowerCase();
  const { word, isCertain } = didYouMean(typed, NAMES.keys());
  const name = word === undefined ? undefined : NAMES.get(word);
  // A word that only tells the sort of machine leaves open which of its ways is meant.
  return name === undefined
    ? undefined
    : { name, isCertain: isCertain && OTHER_NAMES[word ?? ''] === undefined };
}

/** The power management by its very name, in any case, with or without what is behind its colon. */
export function powerNamed(text: string): string | undefined {
  const name = (text.split(':')[0] ?? '').trim().toLowerCase();
  return powerManagements.find((each) => each.name.toLowerCase() === name)?.name;
}
