/** What is said of a size that is none. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import type { Report } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';

/** A size that needs one of these units; repaired where only its writing is off. */
export function sizeReport(
  file: Parameters<typeof replaceScalar>[0] & { readonly uri: string },
  { value, at, node }: Pick<Value<string>, 'value' | 'at' | 'node'>,
  units: string,
): Report {
  const [, digits, unit] = new RegExp(`^(\\d+)\\s*([${units}])?(?:i?B)?$`, 'i').exec(value) ?? [];
  const meant = digits === undefined ? undefined : `${digits}${(unit ?? 'G').toUpperCase()}`;
  const list = [...units].map((each) => `'${each}'`).join(', ');
  return finding(at, `'${value}' is no size; write a number with one of the units ${list}.`, {
    fixes: () =>
      meant === undefined
        ? []
        : [
            {
              title: `Change to '${meant}'`,
              edits: inFile(file, replaceScalar(file, node, meant)),
              preferred: unit !== undefined,
            },
          ],
  });
}
