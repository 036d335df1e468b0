/** A script exports a variable of the installer with nothing in it. */
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { installerVariables } from '../../../../schema/installer-schemas.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { eachSettingsFile } from '../over.js';
import { docs } from './env-var-empty.docs.js';

export const envVarEmpty = defineRule({
  id: 'installer/env-var-empty',
  severity: 'error',
  docs,
  over: eachSettingsFile('exports'),
  *check({ file, root }) {
    for (const entry of root?.entries ?? []) {
      const { key, value } = entry;
      const name = String(key.value);
      if (!installerVariables.has(name) || value.type !== 'scalar' || value.style === 'opaque') continue;
      if (String(value.value ?? '').trim() !== '' || !endsCommand(file.text, file.tree.spanOf(value).end))
        continue;
      yield finding(
        { file, node: key },
        `'${name}' is empty and overrides its default. Set a value or remove the line.`,
        { fixes: () => fixOf(file, `Remove '${name}'`, removeEntry(file, entry)) },
      );
    }
  },
});

/** What stands behind a blank may be the value, which is told as that. */
function endsCommand(text: string, end: number): boolean {
  return /^[ \t]*(?:[\r\n;&#]|$)/.test(text.slice(end, end + LINE));
}

/** As far as a line of blanks may reach. */
const LINE = 200;
