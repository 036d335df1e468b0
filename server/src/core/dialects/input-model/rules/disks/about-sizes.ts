/** What is said of a size that is none. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import type { Report } from '../../../../rules/rule.js';

/** A size that needs one of these units; repaired where only its spelling is wrong. */
export function noSize(size: Value<string>, units: string): Report {
  const nearly = new RegExp(`^(\\d+)\\s*([${units}])?(?:i?B)?$`, 'i');
  const [, digits, unit] = nearly.exec(size.value) ?? [];
  return finding(
    size.at,
    `'${size.value}' is not a valid size. Write a number and the unit ${quoted([...units], 'or')}.`,
    {
      fixes: () =>
        digits === undefined
          ? []
          : changeTo(size, `${digits}${(unit ?? 'G').toUpperCase()}`, { preferred: unit !== undefined }),
    },
  );
}
