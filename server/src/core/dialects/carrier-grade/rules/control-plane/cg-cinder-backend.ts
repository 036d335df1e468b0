/** An enabled back end has no section. */

import type { Value } from '../../../../model/value.js';
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { plural, quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachFileOf } from '../over.js';
import { docs } from './cg-cinder-backend.docs.js';

export const cgCinderBackend = defineRule({
  id: 'carrier-grade/cg-cinder-backend',
  severity: 'error',
  docs,
  over: eachFileOf('cinder-conf'),
  *check(file) {
    const { reader, root } = file;
    const enabled = reader.value(reader.sectionAt(root, 'DEFAULT'), 'enabled_backends', textOf);
    if (!enabled || !root) return;
    const names = enabled.value.split(',').flatMap((name) => name.trim() || []);
    const missing = names.filter((name) => root.state(name) === 'absent');
    if (missing.length === 0) return;
    const spare = root.node.entries
      .map(({ key }) => String(key.value))
      .filter((name) => name !== 'DEFAULT' && !names.includes(name));
    yield finding(
      enabled.at,
      `Unknown back ${plural(missing.length, 'end')} ${quoted(missing)}: no section has ${plural(missing.length, 'this name', 'these names')}.`,
      {
        fixes: () => [
          ...renameMissing(enabled, missing, spare),
          ...(missing.length < names.length ? leaveOut(enabled, names, missing) : []),
        ],
      },
    );
  },
});

/** A section that nothing enables may be the one that is meant. */
function renameMissing(
  enabled: Value<string>,
  missing: readonly string[],
  spare: readonly string[],
): readonly Fix[] {
  const [only, another] = missing;
  if (only === undefined || another !== undefined) return [];
  const guess = didYouMean(only, spare);
  const choices = guess.word === undefined ? spare.slice(0, MOST_CHOICES) : [guess.word];
  return choices.flatMap((name) => {
    const text = enabled.value.replace(only, () => name);
    return changeTo(enabled, text, { title: `Change '${only}' to '${name}'`, preferred: guess.isCertain });
  });
}

const MOST_CHOICES = 4;

function leaveOut(
  enabled: Value<string>,
  names: readonly string[],
  missing: readonly string[],
): readonly Fix[] {
  const kept = names.filter((name) => !missing.includes(name));
  return changeTo(enabled, kept.join(', '), { title: `Do not enable ${quoted(missing)}` });
}
