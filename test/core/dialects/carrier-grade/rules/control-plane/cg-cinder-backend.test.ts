/** `carrier-grade/cg-cinder-backend`: an enabled back end has no section. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCinderBackend as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-cinder-backend.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('two back ends without a section', () => {
  checkCloud(
    rule,
    {},
    `
    #- /cinder_conf
    ...
    enabled_backends=a,vmdk , b,
    #                ^^^^^^^^^^^ error: Unknown back ends 'a' and 'b': no section has these names.
    #                | fix: Do not enable 'a' and 'b'
    #                | - enabled_backends=a,vmdk , b,
    #                | + enabled_backends=vmdk
    ...
  `,
    { files: { cinder_conf: '[DEFAULT]\nenabled_backends=a,vmdk , b,\n\n[vmdk]\nx = 1\n' } },
  );
});

test.each<[string, CloudPatch, string[], Readonly<Record<string, string>>?]>([
  [
    'a section for each',
    {},
    [],
    { cinder_conf: '[DEFAULT]\nenabled_backends=a, b\n\n[a]\nx = 1\n\n[b]\nx = 1\n' },
  ],
  [
    'another case is another section',
    {},
    ["error cinder_conf:2 [a] Unknown back end 'a': no section has this name."],
    { cinder_conf: '[DEFAULT]\nenabled_backends=a\n\n[A]\nx = 1\n' },
  ],
  ['back ends outside of DEFAULT', {}, [], { cinder_conf: '[other]\nenabled_backends=a\n' }],
])('%s', (_what, patch, expected, files) => {
  expect(said(rule, { ...cloudFiles(patch), ...files })).toEqual(expected);
});
