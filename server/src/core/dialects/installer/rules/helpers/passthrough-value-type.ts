/** The value of an option is not text. */

import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import type { Config, Option } from '../../model/helpers/read-passthrough.js';
import { eachPassthrough } from '../over.js';
import { docs } from './passthrough-value-type.docs.js';

export const passthroughValueType = defineRule({
  id: 'installer/passthrough-value-type',
  severity: 'error',
  docs,
  over: eachPassthrough,
  *check({ file, configs }) {
    for (const { name, value, written } of optionsIn(configs)) {
      if (value || !written || isUnknown(written)) continue;
      // Nothing between colon and comma is broken JSON first of all.
      if (written.type === 'scalar' && written.style === 'missing') continue;
      const text = written.type === 'scalar' && written.value !== null ? asText(written.value) : undefined;
      yield finding(
        { file, node: written },
        `The value of '${name.value}' must be text${text === undefined ? ' in quotes' : `: "${text}"`}.`,
        {
          // The quotes must come, whatever stands there: another text would keep the style of what it replaces.
          fixes: () =>
            text === undefined
              ? []
              : fixOf(
                  file,
                  'Put the value in quotes',
                  { span: file.tree.spanOf(written), newText: JSON.stringify(text) },
                  { preferred: true },
                ),
        },
      );
    }
  },
});

function optionsIn(configs: readonly Config[]): readonly Option[] {
  return configs.flatMap(({ sections }) => sections.flatMap(({ options }) => options));
}

function asText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
}
