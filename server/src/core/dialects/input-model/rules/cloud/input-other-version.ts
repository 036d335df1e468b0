/** A file is for another version of the format than the one that the processor reads. */

import { asWritten } from '../../../../rules/kit/as-written.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, theModel } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import type { MapEntry, ScalarNode } from '../../../../syntax/tree.js';
import type { EnvironmentFile } from '../../../dialect.js';
import type { InputModel } from '../../model/input-model.js';
import { brokenPiece } from '../../model/top-entries.js';
import { docs } from './input-other-version.docs.js';

/** The version of the format that the processor merges. */
const VERSION = 2;

export const inputOtherVersion = defineRule({
  id: 'input-model/input-other-version',
  severity: 'error',
  docs,
  over: theModel<InputModel>(),
  *check({ files }) {
    const versions = files.filter(({ kind }) => kind === 'data').map(versionOf);
    const preferred = versions.some((version) => isRight(version));
    for (const [index, { file }] of files.filter(({ kind }) => kind === 'data').entries()) {
      const { [index]: version } = versions;
      if (!version || isRight(version)) continue;
      yield finding(
        { file, node: version },
        `'version' must be ${VERSION}, not ${version.value}. The processor ignores files of another version.`,
        { fixes: () => changeTo(asWritten(file, version), VERSION, { preferred }) },
      );
    }
  },
});

function isRight(version: ScalarNode | undefined): boolean {
  return Number(version?.value) === VERSION;
}

/** What is no number is for the schema. */
function versionOf({ file }: EnvironmentFile): ScalarNode | undefined {
  const { root } = file.tree;
  const found = root?.type === 'map' ? root.entries.findLast(isProduct) : undefined;
  const product = found?.value;
  // A version that cannot be read for certain is none.
  if (!found || product?.type !== 'map' || brokenPiece(found)) return undefined;
  const version = product.entries.findLast(({ key }) => key.value === 'version')?.value;
  if (version?.type !== 'scalar' || version.value === null || isUnknown(version)) return undefined;
  return Number.isNaN(Number(version.value)) ? undefined : version;
}

function isProduct({ key }: MapEntry): boolean {
  return String(key.value).toLowerCase() === 'product';
}
