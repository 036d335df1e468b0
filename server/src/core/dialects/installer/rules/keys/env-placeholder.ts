/** A template was filled in, but not all of it. */
import { isPlaceholder } from '../../../../text/placeholder.js';
import { defineEnvironmentRule } from '../define.js';
import { kvmExample } from '../example-environments.js';
import { writtenTexts } from './written-values.js';

export const envPlaceholder = defineEnvironmentRule({
  id: 'installer/env-placeholder',
  severity: 'error',
  docs: {
    summary: 'A value is still a placeholder, such as <the NIC> or x.x.x.x.',
    why: 'The installer takes it for the value itself and hands it on to the nodes.',
    source: 'JSON page 1.1; samples 1.1',
    ...kvmExample({ bridge_interface: '<the NIC of the seed host>' }),
  },
  check({ environment, report }) {
    const { file } = environment;
    for (const { node, text, entry } of writtenTexts(environment)) {
      if (isPlaceholder(text))
        report({
          at: { file, node },
          message: `'${text.trim()}' only stands for a value; fill in '${entry.key.value}'.`,
        });
    }
  },
});
