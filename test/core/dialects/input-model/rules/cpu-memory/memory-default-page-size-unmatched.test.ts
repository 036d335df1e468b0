import { test } from 'vitest';
import { memoryDefaultPageSizeUnmatched } from '../../../../../../server/src/core/dialects/input-model/rules/cpu-memory/memory-default-page-size-unmatched.js';
import { checkModel } from '../../../../../support/examples.js';

const model = (pages: string, chosen = '2M') =>
  `memory-models:\n  - default-huge-page-size: ${chosen}\n    huge-pages:\n${pages}`;

test('each size that is set apart could be meant', () => {
  checkModel(memoryDefaultPageSizeUnmatched, {
    'data/memory.yml': model(
      '      - size: 1G\n      - size: 64K\n      - {size: 2M, numa-node: 0}\n',
    ).replace(
      '2M\n',
      `2M
    #                       ^^ error: No huge pages of the default size 2M are reserved here.
    #                       | fix: Change to '1G'
    #                       | -   - default-huge-page-size: 2M
    #                       | +   - default-huge-page-size: 1G
    #                       | fix: Change to '64K'
`,
    ),
  });
});

test.each([
  ['the size is there', model('      - size: 2M\n')],
  ['a size cannot be read', model('      - size: {{ size }}\n')],
  ['a page has no size', model('      - count: 3\n')],
  ['there may be more pages', model('      - size: 1G\n      - *more\n')],
  ['the chosen one cannot be read', model('      - size: 1G\n', '{{ size }}')],
])('nothing is said where %s', (_, text) => {
  checkModel(memoryDefaultPageSizeUnmatched, { 'data/memory.yml': text });
});

test('without any pages there is nothing to change to', () => {
  checkModel(memoryDefaultPageSizeUnmatched, {
    'data/memory.yml': `
      memory-models:
        - default-huge-page-size: 2M
        #                         ^^ error: No huge pages of the default size 2M are reserved here.
        #                         | no fix
    `,
  });
});
